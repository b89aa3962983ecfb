/** "Fill this in for me": given a control, what it holds afterwards. */
import { describe, expect, it } from 'vitest';
import { lookingOnce } from './one-look.ts';

const lookOnce = lookingOnce();

async function filled(html: string, value: string | number | boolean): Promise<unknown> {
  return lookOnce(html, async (page) => {
    await page.evaluate((wanted) => {
      const control = document.querySelector('[data-test=target]');
      if (control) window.inside.fill(control, wanted);
    }, value);
    const state = () =>
      page.evaluate(() => {
        const own = document.querySelector<HTMLInputElement>('#own');
        return own?.type === 'checkbox' ? own.checked : own?.value;
      });
    await expect.poll(state, { timeout: 3000 }).toBe(typeof value === 'number' ? String(value) : value);
    return state();
  });
}

describe('a text field', () => {
  it('holds what was entered, and its page hears of it', async () => {
    const html = `<input data-test="target" oninput="own.value = this.value" value="10"><input id="own">`;
    expect(await filled(html, 50)).toBe('50');
  });

  it.each([
    ['at once', 'swap()'],
    ['a moment later', 'setTimeout(swap, 30)'],
  ])('that gives way to its true field when it gets the focus, %s: that one is filled in', async (_, on) => {
    const html = `<script>function swap() { twin.style.display = 'none'; own.style.display = ''; own.focus(); }</script>
      <span><input id="twin" data-test="target" value="10" onfocus="${on}"><input id="own" value="10" style="display:none"></span>`;
    expect(await filled(html, 50)).toBe('50');
  });
});

describe('a box', () => {
  it.each([
    ['is ticked', '', true],
    ['stays ticked', 'checked', true],
    ['is unticked', 'checked', false],
  ])('%s', async (_, state, value) => {
    expect(await filled(`<input type="checkbox" id="own" data-test="target" ${state}>`, value)).toBe(value);
  });
});
