/** Why Autotask did not make a webhook. Its texts are not public, so the right itself is looked at, too. */
import { type AutotaskAnswer, type AutotaskClient, field } from '../autotask/client.ts';
import type { SubjectSpec } from './subjects.ts';

export interface WebhookRefusal {
  code:
    | 'webhook-right-missing'
    | 'webhook-number-used-up'
    | 'login-refused'
    | 'autotask-unreachable'
    | 'autotask-refused';
  detail: string;
}

const RIGHT_MISSING =
  'Tick "Can create WebHooks" in the security level of the API user, and check that the level is assigned to the user.';
const PERHAPS_USED_UP = 'If both are right, the number of webhooks may be used up.';
const USED_UP =
  'Raise "Maximum number of WebHooks" in the security level of the API user, or remove webhooks that nobody needs. Removed ones may still count.';

/**
 * Names the cause of a refused webhook.
 *
 * The permission text means the right, a text about a number or limit means the number. When the text says neither,
 * `userAccessForCreate` may still deny the right; it does not surely follow the box, so it never proves it
 * (autotask-rest-api sections 4.1, 4.4).
 */
export async function refusalOf(
  client: AutotaskClient,
  subject: SubjectSpec,
  answer: AutotaskAnswer,
): Promise<WebhookRefusal> {
  if (answer.kind === 'refused') {
    return {
      code: 'login-refused',
      detail: 'Autotask refused the login of the stored user. Validate the instance.',
    };
  }
  if (answer.kind !== 'error') {
    return {
      code: 'autotask-unreachable',
      detail: 'Send the same request again: what was begun is taken up.',
    };
  }
  if (
    /\b(maximum|limit|exceed\w*|number of webhooks|quota)\b/i.test(answer.text) &&
    !/characters/i.test(answer.text)
  ) {
    return { code: 'webhook-number-used-up', detail: USED_UP };
  }
  const speaksOfRights =
    answer.status === 403 || /permission|not (authorized|allowed)|access denied/i.test(answer.text);
  const access = speaksOfRights || answer.status >= 500 ? await createAccess(client, subject) : 'unclear';
  if (speaksOfRights && access === 'all')
    return { code: 'webhook-right-missing', detail: `${RIGHT_MISSING} ${PERHAPS_USED_UP}` };
  if (speaksOfRights || access === 'none') return { code: 'webhook-right-missing', detail: RIGHT_MISSING };
  return { code: 'autotask-refused', detail: `Autotask said: ${answer.text}` };
}

async function createAccess(
  client: AutotaskClient,
  subject: SubjectSpec,
): Promise<'all' | 'none' | 'unclear'> {
  const answer = await client.ask('GET', `${subject.family}Webhooks/entityInformation`);
  return answer.kind === 'ok' ? accessOf(answer.body) : 'unclear';
}

/** `userAccessForCreate` as number, numeric string or name. */
export function accessOf(body: unknown): 'all' | 'none' | 'unclear' {
  const access = String(field(field(body, 'info'), 'userAccessForCreate') ?? '').toLowerCase();
  if (access === '1' || access === 'all') return 'all';
  return access === '0' || access === 'none' ? 'none' : 'unclear';
}
