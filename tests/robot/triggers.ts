/** Triggers in the side panel, as a person uses them; and a ticket saved by a person in Autotask. */
import { expect, type Locator, type Page } from '@playwright/test';
import { TICKET } from '../../practice-tenant/pages/ticket.ts';
import type { Observer } from './guide-player.ts';
import { openPart, type Panel } from './panel.ts';

/** The part about triggers, opened. */
export function openTriggers(panel: Panel): Promise<Locator> {
  return openPart(panel, /Triggers/);
}

/** Creates a trigger and waits for what comes of it. */
export async function createTrigger(
  part: Locator,
  wish: { subject?: string; subscriber?: string } = {},
): Promise<'made' | 'reused' | string> {
  const form = part.getByRole('form', { name: 'New trigger' });
  if (wish.subject) await form.getByLabel('When this is saved').selectOption({ label: wish.subject });
  if (wish.subscriber) await form.getByLabel('Hand on to').fill(wish.subscriber);
  await form.getByRole('button', { name: 'Create trigger' }).click();
  const end = form.locator('[data-made], [data-refusal]');
  await expect(end).toBeVisible({ timeout: 30_000 });
  return (await end.getAttribute('data-made')) ?? (await end.getAttribute('data-refusal')) ?? '';
}

/** Saves a new ticket on the page, in the tab of the signed-in admin. */
export async function saveTicket(autotask: Page, title: string, host = 'ww5.autotask.net'): Promise<void> {
  await autotask.goto(`https://${host}${TICKET}`);
  await autotask.getByLabel('Title').fill(title);
  await autotask.getByRole('button', { name: 'Save' }).click();
  await autotask.getByRole('status').getByText('Saved.').waitFor();
}

/**
 * After the journey: a trigger on tickets, a ticket saved in Autotask, and its arrival in the panel.
 *
 * @returns whether the event arrived with its signature verified
 */
export async function playTrigger(
  { autotask, panel }: { autotask: Page; panel: Panel },
  observer: Observer,
): Promise<boolean> {
  observer.said?.('Trigger');
  const part = await openTriggers(panel);
  const made = await createTrigger(part);
  observer.said?.(`  Ticket saved: ${made}`);
  if (made !== 'made') return false;
  await saveTicket(autotask, 'The printer on the second floor prints in green');
  await observer.shown?.(autotask, 'A ticket', 'Somebody saves a ticket in Autotask.');
  await panel.page.bringToFront();
  const event = part.locator('[data-event]').first();
  await expect(event).toContainText('Signature verified', { timeout: 30_000 });
  await event.scrollIntoViewIfNeeded();
  observer.said?.(`  ${(await event.getByRole('paragraph').first().textContent()) ?? ''}: arrived`);
  await observer.shown?.(panel.page, 'It arrived', 'Autotask called, and the signature was right.');
  return true;
}
