// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actions } from '../../../components/actions.ts';
import { LiveEvents } from '../../../components/triggers/live-events.tsx';
import { TriggersCard } from '../../../components/triggers/triggers-card.tsx';
import type { TriggerEvent, TriggerOut } from '../../../utils/contract/triggers.ts';
import type { Answer } from '../../../utils/messages/requests.ts';
import { STATES } from '../../gallery/states.ts';
import { TRIGGER_STAGES } from '../../gallery/trigger-states.ts';
import { listen, pretend, show } from './stage.tsx';

const TRIGGER: TriggerOut = {
  id: 'tr_1',
  on: 'ticket.saved',
  moments: ['created'],
  fields: ['title'],
  state: 'active',
  createdAt: '2026-11-24T10:00:00.000Z',
};
const event = (id: number): TriggerEvent => ({
  id,
  action: 'Update',
  entityType: 'Ticket',
  entityId: 100 + id,
  fields: { Title: `Event ${id}` },
  receivedAt: '2026-11-24T10:00:00.000Z',
  state: 'kept',
  attempts: 0,
});

describe('watching a trigger', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A panel that watches; `answer` is what the next look finds. */
  async function watch() {
    const stage = { looks: 0, answer: { ok: true, value: { events: [] } } as Answer };
    const actions: Actions = {
      ...listen().actions,
      ask: pretend(async (name) => {
        if (name === 'triggers.events') stage.looks += 1;
        return stage.answer;
      }),
    };
    const page = await show(<LiveEvents trigger={TRIGGER} actions={actions} />);
    const pass = (milliseconds: number) =>
      act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
    return { page, pass, stage };
  }

  it('looks often at first, seldom when nothing comes, and often again after an event', async () => {
    const { page, pass, stage } = await watch();
    await pass(10_000);
    expect(stage.looks).toBeGreaterThanOrEqual(4);
    await pass(10 * 60_000);
    stage.looks = 0;
    await pass(60_000);
    expect(stage.looks).toBeLessThanOrEqual(4);

    stage.answer = { ok: true, value: { events: [event(1)] } };
    await pass(15_000);
    expect(page.text()).toContain('Event 1');
    expect(page.text()).toContain('Ticket 101 updated');
    expect(page.text()).toContain('Signature verified');
    stage.looks = 0;
    await pass(6_000);
    expect(stage.looks).toBeGreaterThanOrEqual(2);
  });

  it('keeps what it knew when a look fails, says so, and goes on', async () => {
    const { page, pass, stage } = await watch();
    stage.answer = { ok: true, value: { events: [event(1)] } };
    await pass(5_000);
    stage.answer = { ok: false, reason: 'It is down.' };
    await pass(15_000);
    expect(page.text()).toContain('Listening is interrupted');
    expect(page.text()).toContain('It is down.');
    expect(page.text()).toContain('Event 1');
    stage.answer = { ok: true, value: { events: [event(2), event(1)] } };
    await pass(15_000);
    expect(page.text()).not.toContain('interrupted');
    expect(page.text()).toContain('Event 2');
  });

  it('ends with the page', async () => {
    const { page, pass, stage } = await watch();
    await page.again(null);
    stage.looks = 0;
    await pass(60_000);
    expect(stage.looks).toBe(0);
  });
});

describe('the part about triggers', () => {
  async function part(name: string, onFix = vi.fn()) {
    const state = STATES[name]?.('en');
    const answers: Record<string, Answer | undefined> = TRIGGER_STAGES[name]?.('en').answers ?? {};
    if (!state) throw new Error(`No state ${name}`);
    const heard = listen((asked) => answers[asked] ?? { ok: true, value: undefined });
    const page = await show(<TriggersCard state={state} actions={heard.actions} onFix={onFix} />);
    return { page, heard, onFix };
  }

  it('asks nothing before the configuration was sent', async () => {
    const { page, heard } = await part('triggers-unsent');
    expect(page.text()).toContain('Send the configuration to an integration API first');
    expect(heard.calls).toEqual([]);
  });

  it.each([
    ['triggers-right-missing', 'allow-webhooks'],
    ['triggers-used-up', 'set-number'],
  ])('in state %s leads to the step %s', async (name, step) => {
    const { page, onFix } = await part(name);
    await page.click('Create trigger');
    await page.click('Go to the step');
    expect(onFix).toHaveBeenCalledWith({ guide: 'security-level', step });
  });

  it('sends nothing while the address is none, or no moment is chosen', async () => {
    const { page, heard } = await part('triggers-made');
    await page.type('Hand on to', 'hooks.example.com');
    await page.choose('created');
    await page.choose('updated');
    await page.click('Create trigger');
    expect(page.text()).toContain('Enter a whole address');
    expect(page.text()).toContain('Choose at least one.');
    expect(heard.calls.map(([name]) => name)).not.toContain('triggers.create');
  });

  it('says when an identical trigger was used again, and copies the key without showing it', async () => {
    const reused = await part('triggers-waiting');
    await reused.page.click('Create trigger');
    expect(reused.page.text()).toContain('no second webhook was made');
    const made = await part('triggers-made');
    await made.page.click('Create trigger');
    await made.page.click('Copy key');
    expect(made.heard.calls).toContainEqual(['copy', 'key']);
  });

  it('shows planned against made', async () => {
    const { page } = await part('triggers-list');
    expect(page.text()).toContain('3 of 50 planned');
    expect(page.text()).toContain('Autotask switched this webhook off');
  });
});
