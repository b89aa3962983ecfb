// @vitest-environment happy-dom
/** Copying from the credentials: the question before the browser's, and what is said afterwards. */
import { describe, expect, it } from 'vitest';
import { CredentialsCard } from '../../../components/credentials/credentials-card.tsx';
import type { AppState } from '../../../utils/messages/state.ts';
import { NOW } from '../../gallery/parts.ts';
import { STATES } from '../../gallery/states.ts';
import { listen, show } from './stage.tsx';

const COPY = 'Copy the secret';
const answering = () =>
  listen((name) => ({ ok: true, value: name === 'credentials.copy' ? 'S3cret' : undefined }));

function card(clipboard: AppState['clipboard'], heard = answering()) {
  const state = STATES['all-green']?.('en');
  if (!state) throw new Error('No state all-green');
  return <CredentialsCard state={{ ...state, clipboard }} actions={heard.actions} />;
}

describe('copying a secret', () => {
  it('says why before the browser asks, and copies once it is allowed', async () => {
    const heard = answering();
    const page = await show(card({ mayClear: false }, heard));
    await page.click(COPY);
    expect(page.text()).toContain('whether Onramp may read the clipboard');
    expect(heard.calls).toEqual([]);
    await page.click('Allow and copy');
    expect(heard.calls).toEqual([
      ['grantClearing'],
      ['credentials.copy', { field: 'secret' }],
      ['copy', 'S3cret'],
    ]);
    await page.again(card({ mayClear: true, copied: { state: 'watched', until: NOW + 60_000 } }, heard));
    expect(page.text()).toContain('Copied. Cleared in 1 min');
  });

  it.each([
    ['the admin', 'Copy without clearing', true],
    ['the browser', 'Allow and copy', false],
  ])('goes on when %s says no, with the truth, and does not ask again', async (_who, answer, granted) => {
    const heard = listen(() => ({ ok: true, value: 'S3cret' }), granted);
    const page = await show(card({ mayClear: false }, heard));
    await page.click(COPY);
    await page.click(answer);
    expect(heard.calls.at(-1)).toEqual(['copy', 'S3cret']);
    expect(page.text()).toContain('It will not be cleared');
    await page.click(COPY);
    expect(page.has('Allow and copy')).toBe(false);
    expect(heard.calls.filter(([name]) => name === 'copy')).toHaveLength(2);
  });

  it('asks nothing where it is allowed', async () => {
    const heard = answering();
    const page = await show(card({ mayClear: true }, heard));
    await page.click('Copy the tracking identifier');
    expect(heard.calls.map(([name]) => name)).toEqual(['credentials.copy', 'copy']);
  });

  it.each([
    ['cleared', 'The clipboard was cleared.'],
    ['replaced', 'it was left alone'],
    ['failed', 'Clear it yourself'],
  ] as const)('says how it ended: %s', async (how, words) => {
    const heard = answering();
    const page = await show(card({ mayClear: true }, heard));
    await page.click(COPY);
    await page.again(card({ mayClear: true, copied: { state: 'ended', how } }, heard));
    expect(page.text()).toContain(words);
  });

  it('says when the browser did not take it, so that nothing is promised', async () => {
    const heard = answering();
    heard.actions.copy = async () => false;
    const page = await show(card({ mayClear: true }, heard));
    await page.click(COPY);
    expect(page.text()).toContain('The browser did not allow copying.');
    expect(heard.calls.at(-1)).toEqual(['clipboard.refused', {}]);
  });
});
