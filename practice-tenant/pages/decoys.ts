import { seededBoxes } from '../state/boxes.ts';
import type { TenantState } from '../state/store.ts';
import type { Tenant } from '../state/tenant.ts';
import type { LevelDraft } from '../state/types.ts';

/** Earlier copies and look-alikes of the API level that a grown tenant has. */
const API_NAMES = [
  'Copy of API User (system)',
  'API User (system) - old copy',
  'API User',
  'API Users (system)',
  'API User (system) 2',
  'Rewst (2023, do not use)',
  'Rewst test - API User (system)',
  'RMM - API User (system)',
  "API User (system) Can't Read Costs - copy",
  'Reporting, read only',
  'Documentation sync',
  'Quote tool',
];
const TEAMS = [
  'Dispatch',
  'Field Service',
  'Projects',
  'Sales',
  'Finance',
  'Procurement',
  'Onboarding',
  'Night Shift',
];
const GRADES = ['Lead', 'Junior', 'Senior', 'External', 'Trainee', 'Read Only'];

const filled = new WeakSet<TenantState>();

/**
 * Gives the tenant the custom levels that the page options ask for; once per state, so that a reset starts afresh.
 *
 * @param count how many; every fifth is inactive, the first are API-only
 */
export function ensureDecoyLevels(tenant: Tenant, count: number): void {
  if (count === 0 || filled.has(tenant.state)) return;
  filled.add(tenant.state);
  for (let index = 0; index < count; index += 1) tenant.saveLevel(decoyLevel(index));
}

function decoyLevel(index: number): LevelDraft {
  const apiName = API_NAMES[index];
  const rest = index - API_NAMES.length;
  const name =
    apiName ??
    `${TEAMS[rest % TEAMS.length]} - ${GRADES[Math.floor(rest / TEAMS.length) % GRADES.length]}${rest >= 48 ? ` ${rest}` : ''}`;
  return {
    name,
    apiOnly: apiName !== undefined,
    active: index % 5 !== 4,
    licenseType: apiName !== undefined ? 'API User' : 'Team Member',
    boxes: seededBoxes(false),
    canCreateWebhooks: index % 3 === 0,
    maximumWebhooks: 10,
    passwordNeverExpires: false,
    rights: {},
  };
}

/** Balloons of a guided-tour product: they speak of the same things and lie over the page until they are closed. */
export function walkMeBalloons(
  text: (text: string) => string,
  words: { copy: string; newApiUser: string },
): string {
  const balloon = (title: string, sentence: string, bottom: number) =>
    `<div class="walkme-custom-balloon-outer-div walkme-position-major-bottom" role="dialog" style="position:fixed;right:16px;bottom:${bottom}px;z-index:40;width:250px;padding:12px 14px;background:#2b3a67;color:#fff;border-radius:8px;font-size:12px;box-shadow:0 4px 18px rgba(0,0,0,.35)"><button type="button" class="walkme-custom-balloon-close-button" aria-label="Close" style="float:right;border:0;background:none;color:inherit;cursor:pointer" onclick="this.parentElement.remove()">×</button><div class="walkme-custom-balloon-title" style="font-weight:600;margin-bottom:4px">${text(title)}</div><div class="walkme-custom-balloon-content">${text(sentence)}</div><div class="walkme-custom-balloon-buttons" style="margin-top:8px"><span class="walkme-action-button">${text(words.copy)}</span> · <span class="walkme-action-button">Next</span></div></div>`;
  return (
    balloon('What is new in Security Levels', `Use ${words.copy} to start from a level that you know.`, 16) +
    balloon(words.newApiUser, 'Integrations sign in with a user of their own.', 120)
  );
}
