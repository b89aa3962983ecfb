import type { CaptureProblem } from './agent-messages.ts';
import type { CapturedForm } from './facts.ts';
import { heldBy } from './fields.ts';
import { field, identifierIn, recognise, type Seen } from './recognise.ts';
import type { Sight } from './scan.ts';

/**
 * Reads the credentials from the API user page, on the admin's explicit click on Capture and never otherwise. Nothing
 * is kept.
 *
 * @returns the form, with an empty secret when only the tracking identifier is new (a user opened again); or why not
 */
export function readForm(sight: Sight, seen: Seen): CapturedForm | CaptureProblem {
  const { page } = recognise(sight, seen);
  if (page.kind !== 'api-user-editor') return { problem: 'not-the-page' };
  const read = (key: 'userNameKey' | 'passwordSecret') => {
    const control = field(key, 'textbox', sight);
    return control ? heldBy(control).trim() : '';
  };
  const userName = read('userNameKey');
  const secret = read('passwordSecret');
  const trackingIdentifier = page.tracking === 'vendor' ? undefined : identifierIn(sight);
  if (!userName) return { problem: 'user-name-empty' };
  const masked = /^[*•●·.]+$/.test(secret);
  if ((!secret || masked) && !trackingIdentifier)
    return { problem: masked ? 'secret-masked' : 'secret-empty' };
  const { tracking, vendor, securityLevel } = page;
  return { userName, secret: masked ? '' : secret, trackingIdentifier, tracking, vendor, securityLevel };
}
