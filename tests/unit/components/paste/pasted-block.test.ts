/** Blocks of credentials as people paste them: from chats, wikis, password stores, tickets and configuration files. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PastedCredentials,
  readPastedBlock,
} from '../../../../components/credentials/paste/pasted-block.ts';
import { asEnvironment, asJson, asPowerShell } from '../../../../utils/destinations/local/formats.ts';
import type { Configuration } from '../../../../utils/destinations/types.ts';

const USER = 'a@b.example';
/** With every sign that some format gives a meaning to. */
const SECRET = 'pA$5:w=0"r\'d|*`\\x<&#9>';
const ALL: PastedCredentials = { userName: USER, secret: SECRET, trackingIdentifier: 'TRACK1' };
const NBSP = '\u00a0';

describe('a pasted block of credentials is read', () => {
  it.each([
    ['lines', `Username: ${USER}\nSecret: ${SECRET}\nTracking ID: TRACK1`],
    [
      'a .env file',
      `AUTOTASK_USERNAME="${USER}"\nexport AUTOTASK_SECRET=${SECRET}\nAUTOTASK_TRACKING_IDENTIFIER=TRACK1`,
    ],
    ['JSON', JSON.stringify({ userName: USER, password: SECRET, ApiIntegrationCode: 'TRACK1' })],
    [
      'Autotask’s own labels',
      `Username (Key): ${USER}\r\nPassword (Secret): ${SECRET}\r\nTracking Identifier: TRACK1`,
    ],
    ['German', `Benutzername: ${USER}\nKennwort: ${SECRET}\nTracking-Identifikator: TRACK1`],
    ['Spanish', `Nombre de usuario: ${USER}\nContraseña: ${SECRET}\nIdentificador de seguimiento: TRACK1`],
    [
      'nested JSON',
      JSON.stringify({
        autotask: {
          zone: 'ww5',
          credentials: { userName: USER, secret: SECRET, trackingIdentifier: 'TRACK1' },
        },
      }),
    ],
    [
      'JSON that keeps each value in an object of its own',
      JSON.stringify({
        username: { value: USER },
        secret: { value: SECRET },
        trackingId: { value: 'TRACK1' },
      }),
    ],
    [
      'JSON that lists names and values',
      JSON.stringify([
        { name: 'AUTOTASK_USERNAME', value: USER },
        { name: 'AUTOTASK_SECRET', value: SECRET },
        { name: 'AUTOTASK_TRACKING_ID', value: 'TRACK1' },
      ]),
    ],
    [
      'JSON between fences, with words around',
      `Here you are:\n\`\`\`json\n${JSON.stringify({ user: USER, secret: SECRET, tracking_id: 'TRACK1' }, null, 2)}\n\`\`\`\nBye`,
    ],
    [
      'a .env file between fences',
      `\`\`\`\nUSERNAME=${USER}\nPASSWORD=${SECRET}\nTRACKING_ID=TRACK1\n\`\`\``,
    ],
    [
      'a part of JSON',
      `  "userName": "${USER}",\n  "secret": ${JSON.stringify(SECRET)},\n  "trackingIdentifier": "TRACK1"`,
    ],
    ['bold labels of Markdown', `**Username:** ${USER}\n**Secret**: ${SECRET}\n__Tracking ID:__ TRACK1`],
    [
      'values as code in Markdown',
      `**Username:** \`${USER}\`\nSecret: \`\`${SECRET}\`\`\nTracking ID: \`TRACK1\``,
    ],
    ['bullets', `- Username: ${USER}\n* Secret: ${SECRET}\n• Tracking ID: TRACK1`],
    ['a numbered list', `1. Username: ${USER}\n2) Secret: ${SECRET}\n3. Tracking ID: TRACK1`],
    ['a quoted mail', `> Username: ${USER}\n> Secret: ${SECRET}\n> Tracking ID: TRACK1`],
    ['tabs', `Username\t${USER}\nSecret\t${SECRET}\nTracking ID\tTRACK1`],
    ['tabs after colons', `Username:\t${USER}\nSecret:\t\t${SECRET}\nTracking ID:\tTRACK1`],
    ['columns of a spreadsheet', `Username\tSecret\tTracking ID\n${USER}\t${SECRET}\tTRACK1`],
    [
      'rows of a Markdown table',
      `| Field | Value |\n|---|:---|\n| Username | ${USER} |\n| Secret | ${SECRET.replace('|', '\\|')} |\n| Tracking ID | TRACK1 |`,
    ],
    [
      'columns of a Markdown table',
      `| **Username** | Secret | Tracking ID |\n| --- | --- | --- |\n| ${USER} | ${SECRET.replace('|', '\\|')} | TRACK1 |`,
    ],
    [
      'no-break spaces',
      `User${NBSP}name:${NBSP}${USER}${NBSP}\nSecret${NBSP}:${NBSP}${SECRET}\nTracking${NBSP}ID: TRACK1`,
    ],
    [
      'invisible signs around',
      `\uFEFFUsername: \u200B${USER}\u200B\nSecret:\u2060 ${SECRET}\u200B\nTracking ID: TRACK1`,
    ],
    ['values on the next line', `Username:\n${USER}\n\nSecret:\n${SECRET}\n\nTracking ID:\nTRACK1`],
    [
      'labels as headings',
      `## Username (Key)\n\n${USER}\n\n## Password (Secret)\n\n${SECRET}\n\n## Tracking Identifier\nTRACK1`,
    ],
    [
      'values on the next line, one behind its label',
      `Username\n${USER}\nSecret\n${SECRET}\nTracking ID: TRACK1`,
    ],
    ['quotes that a word processor bent', `Username: “${USER}”\nSecret: ‘${SECRET}’\nTracking ID: „TRACK1“`],
    ['arrows and dashes', `Username -> ${USER}\nSecret => ${SECRET}\nTracking ID – TRACK1`],
    [
      'PowerShell',
      `$env:USERNAME = '${USER}'\n$env:SECRET = '${SECRET.replace("'", "''")}'\n$env:TRACKING_ID = "TRACK1"`,
    ],
    [
      'HTML’s no-break spaces',
      `Username:&nbsp;${USER}\nSecret:&nbsp;${escaped(SECRET)}\nTracking ID:&nbsp;TRACK1`,
    ],
    [
      'JSON out of a web page’s source',
      escaped(JSON.stringify({ username: USER, secret: SECRET, trackingId: 'TRACK1' })),
    ],
  ])('from %s', (_form, text) => {
    expect(readPastedBlock(text)).toEqual(ALL);
  });

  it.each([
    ['a secret key first', `Geheimer Schlüssel: ${SECRET}\nBenutzername: ${USER}`],
    ['a secret key last', `Schlüssel: ${USER}\nGeheimer Schlüssel: ${SECRET}`],
    ['a key that is no user name', `Schlüssel: XYZ123\nBenutzername: ${USER}\nKennwort: ${SECRET}`],
    ['a key of the user', `User key: XYZ@123\nUsername: ${USER}\nPassword: ${SECRET}`],
    [
      'another program’s secret',
      `Username: ${USER}\nSecret: ${SECRET}\nWebhook secret: other\nClient secret: another`,
    ],
  ])('without taking a secret for the user name, or another one for it: %s', (_form, text) => {
    expect(readPastedBlock(text)).toEqual({ userName: USER, secret: SECRET });
  });
});

describe('a pasted block of which something is unclear', () => {
  it.each<[string, string, PastedCredentials | undefined]>([
    [
      'two secrets',
      `Username: ${USER}\nSecret: first1\nSecret: second2\nTracking ID: TRACK1`,
      { userName: USER, trackingIdentifier: 'TRACK1' },
    ],
    [
      'two secrets in nested JSON',
      JSON.stringify({
        live: { user: USER, secret: 'one1' },
        test: { secret: 'two2' },
        trackingId: 'TRACK1',
      }),
      { userName: USER, trackingIdentifier: 'TRACK1' },
    ],
    [
      'two rows below the labels of a spreadsheet',
      `Username\tSecret\tTracking ID\n${USER}\tone1\tTRACK1\n${USER}\ttwo2\tTRACK1`,
      { userName: USER, trackingIdentifier: 'TRACK1' },
    ],
    ['one value for two fields', `Username: ${USER}\nSecret: ${USER}\nTracking ID: TRACK1`, undefined],
    ['labels first, values afterwards', `Username\nPassword\n${USER}\n${SECRET}`, undefined],
    [
      'a label without a value',
      `Username: ${USER}\nTracking ID: TRACK1\nSecret:`,
      { userName: USER, trackingIdentifier: 'TRACK1' },
    ],
    [
      'a row of a table that has more cells than the others',
      `| Username | ${USER} |\n| Secret | ab|cd |\n| Tracking ID | TRACK1 |`,
      { userName: USER, trackingIdentifier: 'TRACK1' },
    ],
    ['the same twice', `Username: ${USER}\nSecret: s1\nPassword: s1`, { userName: USER, secret: 's1' }],
  ])('is not guessed: %s', (_what, text, wanted) => {
    expect(readPastedBlock(text)).toEqual(wanted);
  });

  it('keeps entities that may belong to the secret, for the test to name them', () => {
    const text = `Username: ${USER}\nSecret: a&amp;b&lt;c`;
    expect(readPastedBlock(text)).toEqual({ userName: USER, secret: 'a&amp;b&lt;c' });
  });

  it.each([
    ['a value with a colon', 'x7:secret='],
    ['JSON without texts', '{"secret": 1}'],
    ['nothing', ''],
    ['a sentence', 'The user said: my secret is safe, and the password too.'],
    ['a very long text', `Username: ${USER}\nSecret: s1\n${'x'.repeat(300_000)}`],
    ['JSON that is nested without end', '['.repeat(50_000)],
  ])('is not seen in %s', (_what, text) => {
    expect(readPastedBlock(text)).toBeUndefined();
  });
});

describe('what Onramp itself writes', () => {
  const printable = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })
    .filter(
      (text) => text === text.trim() && text !== '' && text !== 'user@msp.example' && text !== 'TRACK1',
    );
  it.each([
    ['JSON', asJson],
    ['.env', asEnvironment],
    ['PowerShell', asPowerShell],
  ])('is read back as it was, whatever the secret: %s', (_format, write) => {
    fc.assert(
      fc.property(printable, (secret) => {
        const config: Configuration = {
          instanceId: 'i',
          label: 'Northwind: the secret user',
          zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/atservicesrest/' },
          userName: 'user@msp.example',
          secret,
          binding: { kind: 'custom', trackingIdentifier: 'TRACK1' },
          plannedTriggers: 5,
        };
        expect(readPastedBlock(write(config))).toEqual({
          userName: 'user@msp.example',
          secret,
          trackingIdentifier: 'TRACK1',
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text at all', () => {
  const glue = fc.constantFrom(': ', '=', '\n', '\t', ' | ', ' => ', ':', '**: ', '\n\n', ' ');
  const before = fc.constantFrom('', '- ', '**', '| ', '> ', '## ', '"');
  const entry = fc.oneof(
    fc.tuple(
      before,
      fc.constantFrom('Username', 'User', 'Key', 'Username (Key)', 'Benutzer'),
      glue,
      fc.constantFrom('user@msp.example', '', 'TRACK1', '&amp;', '`'),
    ),
    fc.tuple(
      before,
      fc.constantFrom(
        'Secret',
        'Password (Secret)',
        'Key',
        'User key',
        'User password',
        'Tracking ID',
        'x',
        '',
      ),
      glue,
      fc.constantFrom('S3cr3t!x', 'S3cr3t@x', 'user@msp.example', '', '{"a":1}'),
    ),
  );

  it('never has its secret in the place of the user name', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        (entries, end) => {
          const text = entries.map((parts) => parts.join('')).join(end);
          expect(readPastedBlock(text)?.userName ?? '').not.toContain('S3cr3t');
        },
      ),
      { numRuns: 5000 },
    );
  });
});

/** As a page's source has it. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
