/** Emptying a clipboard only while what was copied is still in there. */
import { describe, expect, it } from 'vitest';
import { type Clipboard, clearIfStillThere } from '../../../utils/clipboard/clear.ts';
import { watchedOf } from '../../../utils/clipboard/watched.ts';

const COPIED = "SECRET='pä\"ss\\w0rd'\nZONE=ww5\n";

function holding(text: string, deaf = false): Clipboard & { text: string } {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(next) {
      if (!deaf) this.text = next;
    },
  };
}

describe('a clipboard whose time is over', () => {
  it.each([
    ['as it was copied', COPIED],
    ['with the line ends of Windows', COPIED.replaceAll('\n', '\r\n')],
    ['with the line ends of an old Mac', COPIED.replaceAll('\n', '\r')],
  ])('is emptied when the value is still in there, %s', async (_how, text) => {
    const clipboard = holding(text);
    expect(await clearIfStillThere(clipboard, await watchedOf(COPIED))).toBe('cleared');
    expect(clipboard.text).toBe('');
  });

  it.each([
    ['another text', 'a list of shopping'],
    ['the value and more', `${COPIED}and more`],
    ['a part of it', COPIED.trim()],
    ['nothing, or a picture', ''],
    ['a very long text', 'x'.repeat(3_000_000)],
  ])('is left alone when it holds %s', async (_what, text) => {
    const clipboard = holding(text);
    expect(await clearIfStillThere(clipboard, await watchedOf(COPIED))).toBe('replaced');
    expect(clipboard.text).toBe(text);
  });

  it('is said to be still full when the browser refuses, or takes the call and does nothing', async () => {
    const watched = await watchedOf(COPIED);
    const refusing = { ...holding(COPIED), read: () => Promise.reject(new Error('NotAllowedError')) };
    expect(await clearIfStillThere(refusing, watched)).toBe('failed');
    expect(await clearIfStillThere(holding(COPIED, true), watched)).toBe('failed');
  });
});

describe('what is remembered of a copy', () => {
  it('holds no part of it, and is another one for every copy', async () => {
    const [one, two] = [await watchedOf(COPIED), await watchedOf(COPIED)];
    expect(JSON.stringify(one)).not.toContain('w0rd');
    expect(one.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(one.salt).not.toBe(two.salt);
    expect(one.digest).not.toBe(two.digest);
  });
});
