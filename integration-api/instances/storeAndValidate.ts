import { setTimeout as pause } from 'node:timers/promises';
import type { InstanceOut } from '../../utils/contract/instance.ts';
import type { ApiContext } from '../context.ts';
import { HttpProblem } from '../http/problem.ts';
import { presentInstance } from './present.ts';
import { beginPut, finishPut, type PutRequest } from './put.ts';
import { validateStored } from './validateStored.ts';

/** How often a duplicate looks whether the first one has finished. */
const LOOK_AGAIN_MS = 150;

/**
 * PUT: stores in one transaction, asks Autotask outside of any, keeps the answer under the key.
 * A duplicate that comes meanwhile waits for the first one's answer.
 *
 * @throws HttpProblem `idempotency-key-reused`, `superseded`, or `idempotency-in-progress` when waiting took too long
 */
export async function storeAndValidate(context: ApiContext, request: PutRequest): Promise<InstanceOut> {
  const giveUpAt = Date.now() + context.leaseMs;
  for (;;) {
    const beginning = await beginPut(context.db, context.keyring, request, context.leaseMs);
    switch (beginning.kind) {
      case 'validate':
        return finishPut(context.db, request, presentInstance(await validateStored(context, beginning.row)));
      case 'stored-unasked':
        return finishPut(context.db, request, presentInstance(beginning.row));
      case 'answered':
        return beginning.response;
      case 'key-reused':
        throw new HttpProblem('idempotency-key-reused', {
          detail: 'Use a new key for a changed configuration.',
        });
      case 'superseded':
        throw new HttpProblem('superseded', {
          detail: 'The instance was changed or removed after this request was stored.',
        });
      case 'running':
        if (Date.now() > giveUpAt) {
          throw new HttpProblem('idempotency-in-progress', {
            retryAfter: (beginning.leaseUntil.getTime() - Date.now()) / 1000,
          });
        }
        await pause(LOOK_AGAIN_MS);
    }
  }
}
