/**
 * May the user see what triggers are about? A webhook fires only where its owner has the entity's own rights
 * (autotask-rest-api.md 4.1). One question answers for all entities; its form is the vendor's own word and was never
 * measured, so an answer that we cannot read says nothing.
 */
import { permissionIn } from '../autotask/causes.ts';
import { readEntityAccesses } from '../autotask/metadata.ts';
import type { Check, Context, Result } from './context.ts';
import { afterLogin, troubled } from './needs-login.ts';

/** The five families of webhooks (section 4.2), by the names that the answer may give them: REST's or SOAP's. */
const ENTITIES = [
  { label: 'Companies', names: ['company', 'account'] },
  { label: 'Contacts', names: ['contact'] },
  { label: 'Configuration items', names: ['configurationitem', 'installedproduct'] },
  { label: 'Tickets', names: ['ticket'] },
  { label: 'Ticket notes', names: ['ticketnote'] },
] as const;

export const entityRightsCheck: Check = afterLogin({ id: 'entityRights', run });

async function run(context: Context): Promise<Result> {
  const outcome = await context.ask('EntityInformation');
  if (permissionIn(outcome)) return unsaid(context);
  if (outcome.kind !== 'ok') {
    // Some release may not know this question: that is no fault of the user.
    const unknown = 'status' in outcome && (outcome.status === 404 || outcome.status === 405);
    return unknown ? unsaid(context) : troubled(context, outcome);
  }
  const accesses = readEntityAccesses(outcome.data);
  const known = ENTITIES.map(({ label, names }) => ({
    label,
    query: names.map((name) => accesses.get(name)?.query).find((access) => access !== undefined),
  })).filter(({ query }) => query !== undefined && query !== 'unknown');
  if (known.length === 0) return unsaid(context);

  const listed = (wanted: string) =>
    known
      .filter(({ query }) => query === wanted)
      .map(({ label }) => label)
      .join(', ');
  const [none, restricted] = [listed('none'), listed('restricted')];
  const summary = restricted
    ? context.summary('entitiesRestricted', { entities: restricted })
    : context.summary('entitiesVisible');
  if (none === '') return { state: 'passed', summary };
  return {
    state: 'warning',
    findings: [context.finding('entity-right-missing', 'certain', { entities: none })],
  };
}

function unsaid(context: Context): Result {
  return { state: 'skipped', summary: context.summary('entitiesUnsaid') };
}
