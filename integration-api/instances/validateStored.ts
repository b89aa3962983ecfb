/** Validation of a stored instance: opens its secrets, asks Autotask, writes down the outcome. */
import type { ValidationRow } from '../../utils/contract/instance.ts';
import { type LoginTools, loginOf } from '../autotask/login.ts';
import type { Database } from '../database/open.ts';
import type { InstanceRow } from '../database/schema.ts';
import type { Outcome, Validator } from '../validation/types.ts';
import { storeValidation } from './store.ts';

/** What validation needs besides the row. */
export interface ValidationTools extends LoginTools {
  db: Database;
  validator: Validator;
}

/**
 * Asks Autotask with the stored credentials and stores what it found.
 *
 * @param claimed the row, claimed by `beginPut` or `claimValidation`
 * @returns the row with its new validation
 */
export async function validateStored(tools: ValidationTools, claimed: InstanceRow): Promise<InstanceRow> {
  const { validation, refused } = await findOut(tools, claimed);
  return storeValidation(tools.db, claimed, validation, refused);
}

async function findOut(tools: ValidationTools, row: InstanceRow): Promise<Outcome> {
  const outcome = loginOf(tools, row);
  if (!outcome.ok) {
    const about = outcome.code === 'vendor-not-held' ? TRACKING : LOGIN;
    return failed({
      ...about,
      state: 'failed',
      summary: outcome.reason,
      code: outcome.code,
      fix: outcome.fix,
    });
  }
  const { userName, secret, trackingIdentifier } = outcome.login;
  return tools.validator({
    zone: { uiHost: row.uiHost, restBase: row.restBase },
    userName,
    secret,
    binding: row.bindingKind === 'vendor' ? { kind: 'vendor', vendor: row.vendor ?? '' } : { kind: 'custom' },
    trackingIdentifier,
    plannedTriggers: row.plannedTriggers,
  });
}

const LOGIN = { id: 'login', title: 'Login' };
const TRACKING = { id: 'trackingIdentifier', title: 'Tracking identifier' };

function failed(row: ValidationRow): Outcome {
  return { validation: { status: 'failed', at: new Date().toISOString(), rows: [row] }, refused: false };
}
