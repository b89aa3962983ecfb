/** Where Autotask calls: verify, store, answer. Everything else happens later. */
import { type Context, Hono } from 'hono';
import type { ApiContext } from '../context.ts';
import type { TriggerRow } from '../database/schema.ts';
import { type Callout, readCallout } from '../hooks/callout.ts';
import { type HeardCallout, noteDeactivated } from '../hooks/events.ts';
import { isSigned } from '../hooks/signature.ts';
import type { ApiEnv } from '../http/api.ts';
import { HttpProblem, type ProblemCode } from '../http/problem.ts';
import { hookSecretOf } from '../triggers/store.ts';

/** Not part of the contract with clients: only Autotask knows these addresses. */
export function hookRoutes(context: ApiContext): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/hooks/:hookId', (c) =>
    context.pressure.during(async () => {
      const { trigger, callout } = await verified(context, c);
      if (isDeactivation(callout)) await noteDeactivated(context.db, trigger.id, reasonOf(callout));
      if ((await store(context, trigger, callout)) && trigger.subscriberUrl !== null)
        context.handOnSoon(trigger.id);
      return c.body(null, 200);
    }),
  );
  app.post('/hooks/:hookId/deactivated', async (c) => {
    const { trigger, callout } = await verified(context, c);
    await noteDeactivated(context.db, trigger.id, reasonOf(callout));
    // For the list only: a subscriber asked for what is saved, not for this.
    await store(context, { id: trigger.id, subscriberUrl: null }, callout);
    return c.body(null, 200);
  });
  return app;
}

async function store(
  context: ApiContext,
  trigger: HeardCallout['trigger'],
  callout: Callout,
): Promise<boolean> {
  const isNew = await context.storeEvent({ trigger, callout });
  context.metrics.callouts.inc({ outcome: isNew ? 'stored' : 'repeated' });
  return isNew;
}

function isDeactivation(callout: Callout): boolean {
  return callout.action.toLowerCase() === 'deactivated';
}

async function verified(
  context: ApiContext,
  c: Context<ApiEnv, '/hooks/:hookId'>,
): Promise<{ trigger: TriggerRow; callout: Callout }> {
  const refuse = (outcome: string, code: ProblemCode): never => {
    context.metrics.callouts.inc({ outcome });
    throw new HttpProblem(code);
  };
  const trigger = await context.findHook(c.req.param('hookId'));
  if (!trigger) return refuse('unknown', 'hook-unknown');
  const signature = c.req.header('x-hook-signature');
  if (!signature) return refuse('unsigned', 'signature-missing');
  const secret = hookSecretOf(context.keyring, trigger);
  // Not Autotask's fault: an answer that makes it try again.
  if (!secret.ok) return refuse('unreadable', 'internal');
  const body = await c.req.text();
  if (!isSigned(body, signature, secret.value)) return refuse('forged', 'signature-wrong');
  const callout = readCallout(body);
  if (!callout) return refuse('unreadable', 'body-invalid');
  return { trigger, callout };
}

/** Autotask's own words alone: whoever shows the trigger says in the reader's language that it is off. */
function reasonOf(callout: Callout): string | null {
  const said = callout.fields.Message ?? callout.fields.Reason;
  return typeof said === 'string' ? said.slice(0, 500) : null;
}
