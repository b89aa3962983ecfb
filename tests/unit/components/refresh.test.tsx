// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefreshCard } from '../../../components/companies/refresh-card.tsx';
import type { Answer } from '../../../utils/messages/requests.ts';
import type { RefreshLook, RefreshView } from '../../../utils/messages/requests-companies.ts';
import { COMPANY_STAGES } from '../../gallery/company-states.ts';
import { STATES } from '../../gallery/states.ts';
import { listen, show } from './stage.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const RUNNING: RefreshView = {
  state: 'running',
  scope: 'all',
  delivered: 0,
  total: 10_000,
  requests: 3,
  startedAt: 1,
  updatedAt: 1,
  stored: 0,
};

/** The card in one of the gallery's states; `place.look` is what the next look finds. */
async function card(name: string, look?: Answer<RefreshLook>) {
  const state = STATES[name]?.('en');
  if (!state) throw new Error(`No state ${name}`);
  const stages: Record<string, Answer | undefined> = { ...COMPANY_STAGES[name]?.('en').answers };
  const place = { look: look ?? stages['refresh.look'] ?? { ok: true, value: {} } };
  const heard = listen((asked) => (asked === 'refresh.look' ? place.look : { ok: true, value: undefined }));
  const page = await show(<RefreshCard state={state} actions={heard.actions} />);
  const pass = (milliseconds: number) =>
    act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  const looks = () => heard.calls.filter(([asked]) => asked === 'refresh.look').length;
  return { page, heard, pass, place, looks };
}

describe('reading companies, in the panel', () => {
  it('shows numbers and the time that is left, and looks until it has ended', async () => {
    const { page, pass, place, looks } = await card('companies-empty', {
      ok: true,
      value: { last: RUNNING },
    });
    expect(page.text()).toContain('0 of 10,000 companies · 3 requests');
    place.look = { ok: true, value: { last: { ...RUNNING, delivered: 2_000 } } };
    await pass(2_000);
    expect(page.text()).toContain('2,000 of 10,000 companies');
    expect(page.text()).toMatch(/about \d+ sec left/);
    place.look = {
      ok: true,
      value: {
        host: 'x.example',
        last: { ...RUNNING, state: 'complete', delivered: 10_000, stored: 10_000 },
      },
    };
    await pass(2_000);
    expect(page.text()).toContain('10,000 companies are at x.example.');
    const before = looks();
    await pass(60_000);
    expect(looks(), 'nothing is asked when there is nothing to wait for').toBe(before);
  });

  it.each<[string, string, string[]]>([
    ['companies-paused', 'Stop', ['It pauses', 'so that the others keep working', 'goes on by itself at']],
    ['companies-read', 'Read what changed', ['100,000 companies are at', '12 of them new or changed']],
    ['companies-broken-off', 'Go on', ['It broke off', 'refused the login', '41,500 companies are there']],
    ['companies-here', 'Read companies', ['in this browser', 'read with another filter', 'Forget now']],
  ])('in state %s offers %s and says why', async (name, button, sentences) => {
    const { page } = await card(name);
    expect(page.has(button)).toBe(true);
    for (const sentence of sentences) expect(page.text()).toContain(sentence);
  });

  it.each([
    ['companies-empty', 'Read companies', ['refresh.start', { place: 'server', scope: 'changes' }]],
    ['companies-read', 'Read all again', ['refresh.start', { place: 'server', scope: 'all' }]],
    ['companies-reading', 'Stop', ['refresh.cancel', { place: 'server' }]],
    ['companies-here', 'Forget them', ['refresh.forget', {}]],
  ] as const)('in state %s, %s does what it says and looks again', async (name, button, call) => {
    const { page, heard, looks } = await card(name);
    const before = looks();
    await page.click(button);
    expect(heard.calls).toContainEqual(call);
    expect(looks()).toBeGreaterThan(before);
  });

  it('waits for the configuration where only the vendor can log in', async () => {
    const { page, heard } = await card('companies-vendor');
    expect(page.text()).toContain('Send the configuration to an integration API first');
    expect(heard.calls).toEqual([]);
  });

  it('keeps what it knew when a look fails, says so, and looks again', async () => {
    const { page, pass, place } = await card('companies-empty', { ok: true, value: { last: RUNNING } });
    place.look = { ok: false, reason: 'It is down.' };
    await pass(2_000);
    expect(page.text()).toContain('It is down.');
    expect(page.text()).toContain('of 10,000 companies');
    place.look = { ok: true, value: { last: { ...RUNNING, delivered: 7_000 } } };
    await pass(11_000);
    expect(page.text()).not.toContain('It is down.');
    expect(page.text()).toContain('7,000 of 10,000');
  });

  it('warns that the integration API does not know the filter yet', async () => {
    const { page } = await card('companies-filtered');
    expect(page.text()).toContain('does not know the filter that was saved last');
  });
});
