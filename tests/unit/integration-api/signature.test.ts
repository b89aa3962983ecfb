import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeTexts, isSigned, signatureOf } from '../../../integration-api/hooks/signature.ts';
import { signature, wireJson } from '../../../practice-tenant/callouts/payload.ts';

/** Any text anywhere; numbers as they occur in Autotask. */
const documents = fc.object({
  values: [fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)],
});

const SECRET = 'a secret of Autotask';

describe("Autotask's signature", () => {
  it('is HMAC-SHA1 of the raw body in base64', () => {
    // printf '{"Action":"Create"}' | openssl dgst -sha1 -hmac secret -binary | base64
    expect(isSigned('{"Action":"Create"}', 'sha1=07Ob+gymYRjxg1UdZHqEIuy+KLM=', 'secret')).toBe(true);
    const body = '{"Action":"Create","Fields":{"title":"R\\u0026D"}}';
    expect(isSigned(body, signatureOf(body, SECRET), SECRET)).toBe(true);
  });

  it.each([
    ['another secret', '{"a":1}', signatureOf('{"a":1}', 'another')],
    ['another body', '{"a":2}', signatureOf('{"a":1}', SECRET)],
    ['no prefix', '{"a":1}', signatureOf('{"a":1}', SECRET).slice(5)],
    ['another prefix', '{"a":1}', signatureOf('{"a":1}', SECRET).replace('sha1', 'sha256')],
    ['nothing', '{"a":1}', ''],
    ['a short one', '{"a":1}', 'sha1=AAAA'],
    ['two of them', '{"a":1}', `${signatureOf('{"a":1}', SECRET)}, ${signatureOf('{"a":1}', SECRET)}`],
  ])('is refused with %s', (_name, body, header) => {
    expect(isSigned(body, header, SECRET)).toBe(false);
  });

  it('still fits when something on the way wrote the JSON anew', () => {
    const document = { Action: 'Update', Fields: { title: `R&D <"quoted"> it's 1+1 \`é\` 😀 \\ / \n\t` } };
    const signed = signature(SECRET, wireJson(document));
    const rewritten = JSON.stringify(document);
    expect(rewritten).not.toBe(wireJson(document));
    expect(isSigned(rewritten, signed, SECRET)).toBe(true);
  });

  it('writes any document as Autotask does, and leaves what is written so as it is', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const wire = wireJson(document);
        expect(escapeTexts(JSON.stringify(document))).toBe(wire);
        expect(escapeTexts(wire)).toBe(wire);
      }),
    );
  });
});
