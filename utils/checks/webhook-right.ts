/**
 * May this user create webhooks? Entity information against what the security level's page showed. Whether the
 * first follows the second is not confirmed anywhere (autotask-rest-api.md 4.4), so both are told when they differ.
 */
import { permissionIn } from '../autotask/causes.ts';
import { type Access, readEntityAccess } from '../autotask/metadata.ts';
import type { Check, Context, Result } from './context.ts';
import { mayAsk, reasonToSkip, troubled } from './needs-login.ts';

export const webhookRightCheck: Check = { id: 'webhookRight', run };

/** What Autotask said; `unasked` when it could not be asked. */
type Said = Access | 'refused' | 'forbidden' | 'unasked';

const NO = { none: 'rightNone', refused: 'rightRefused', forbidden: 'rightForbidden' } as const;

async function run(context: Context): Promise<Result> {
  if (!mayAsk(context)) return fromPage(context);
  const outcome = await context.ask('CompanyWebhooks/entityInformation');
  if (outcome.kind === 'ok') return judge(context, readEntityAccess(outcome.data)?.create ?? 'unknown');
  const right = permissionIn(outcome);
  if (right) return judge(context, right === 'said' ? 'refused' : 'forbidden');
  return troubled(context, outcome);
}

/** Without a login the page is all there is: enough to name a missing tick, never enough for certainty about a level we did not see assigned. */
function fromPage(context: Context): Result {
  const level = context.input.page?.level;
  if (level?.webhooksAllowed === undefined) return { state: 'skipped', summary: reasonToSkip(context) };
  return judge(context, 'unasked');
}

function judge(context: Context, said: Said): Result {
  const level = context.input.page?.level;
  const ticked = level?.webhooksAllowed;
  const no = isNo(said) ? NO[said] : undefined;
  if (no && ticked === true) return conflict(context, said);
  // Two witnesses, or one that may not follow the box.
  if (no)
    return missing(context, context.phrase(no), ticked === false && level?.saved ? 'certain' : 'likely');
  if (ticked === false) {
    // Autotask's own "All" may not follow the box, so the page's word counts;
    // an unsaved form is no certainty.
    return missing(
      context,
      context.phrase('boxUnticked'),
      said === 'unasked' && level?.saved ? 'certain' : 'likely',
    );
  }
  if (levelIsWrong(context)) return conflict(context, said);
  if (said === 'all' && ticked === true) {
    context.webhookRight = 'yes';
    return { state: 'passed', summary: context.summary('webhooksMay') };
  }
  if (said === 'all') return unproven(context, 'rightAllAlone');
  if (ticked === true) return level?.saved === false ? unproven(context, 'boxUnsaved') : seenTicked(context);
  const phrase =
    said === 'restricted' ? 'rightRestricted' : said === 'unknown' ? 'rightAbsent' : 'rightUnseen';
  return {
    state: 'warning',
    findings: [context.finding('webhook-right-unclear', 'unknown', { seen: context.phrase(phrase) })],
  };
}

function isNo(said: Said): said is keyof typeof NO {
  return said in NO;
}

/** One witness says yes, and whether it is right cannot be told from here. */
function unproven(context: Context, phrase: 'rightAllAlone' | 'boxUnsaved'): Result {
  return {
    state: 'warning',
    findings: [context.finding('webhook-right-unproven', 'unknown', { seen: context.phrase(phrase) })],
  };
}

function seenTicked(context: Context): Result {
  context.webhookRight = 'yes';
  const number = context.input.page?.level?.maximumWebhooks;
  return { state: 'passed', summary: context.summary('webhooksSeen', { number: number ?? '?' }) };
}

function missing(context: Context, seen: string, certainty: 'certain' | 'likely'): Result {
  context.webhookRight = 'no';
  const planned = context.input.plannedTriggers;
  return {
    state: 'failed',
    findings: [context.finding('webhook-right-missing', certainty, { seen, planned })],
  };
}

/** The box is ticked on the page, and yet the user lacks the right: unsaved, or another level. */
function conflict(context: Context, said: Said): Result {
  const { page, plannedTriggers } = context.input;
  const has = page?.user?.securityLevel;
  const edited = page?.level?.name;
  const other = has && edited && levelIsWrong(context);
  const conflictSeen = other
    ? context.phrase('conflictLevels', { has, edited })
    : context.phrase('conflictSaid');
  const first = context.finding('webhook-right-conflict', other ? 'likely' : 'unknown', {
    seen: conflictSeen,
  });
  if (!isNo(said)) {
    context.webhookRight = 'unclear';
    return { state: 'warning', findings: [first] };
  }
  context.webhookRight = 'no';
  const seen = context.phrase(NO[said]);
  return {
    state: 'failed',
    findings: [context.finding('webhook-right-missing', 'likely', { seen, planned: plannedTriggers }), first],
  };
}

/** The user's page showed a level whose name is not the edited one's; a suffix "(API-only)" does not count. */
export function levelIsWrong(context: Context): boolean {
  const { page } = context.input;
  const has = plain(page?.user?.securityLevel);
  const edited = plain(page?.level?.name);
  return has !== '' && edited !== '' && has !== edited;
}

function plain(name: string | undefined): string {
  return (name ?? '')
    .replace(/\(api-only\)/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
