/** The least that tells whether the credentials work: login, reading companies, the webhook right. One request after the other. */
import type { ValidationRow } from '../../utils/contract/instance.ts';
import type { Outcome, Subject } from './types.ts';

/** How an answer reads; `errors` counts whatever the status is. */
type Answer =
  | { kind: 'ok'; body: unknown }
  | { kind: 'refused' }
  | { kind: 'error'; text: string }
  | { kind: 'unreachable'; text: string };

/**
 * @param fetchIt the network
 * @param signal ends every request at the deadline
 */
export async function quickChecks(
  subject: Subject,
  fetchIt: typeof fetch,
  signal: AbortSignal,
): Promise<Outcome> {
  const ask = (path: string, body?: unknown) => askAutotask(subject, fetchIt, signal, path, body);
  const rows: ValidationRow[] = [];
  const login = await ask('Version');
  if (login.kind === 'unreachable') {
    rows.push(
      row(
        'login',
        'failed',
        login.text,
        'autotask-unreachable',
        'Validate again when Autotask can be reached.',
      ),
    );
    return outcome('unreachable', rows, false);
  }
  rows.push(loginRow(login));
  if (login.kind !== 'ok') return outcome('failed', rows, login.kind === 'refused');
  rows.push(
    companiesRow(await ask('Companies/query/count', { filter: [{ op: 'exist', field: 'id' }] })),
    webhookRow(await ask('CompanyWebhooks/entityInformation')),
  );
  return outcome(rows.some((each) => each.state === 'failed') ? 'failed' : 'validated', rows, false);
}

function loginRow(login: Answer): ValidationRow {
  if (login.kind === 'ok') return row('login', 'passed', 'Autotask accepted the credentials.');
  if (login.kind === 'error' && /integration\s?code/i.test(login.text)) {
    return row(
      'login',
      'failed',
      'Autotask refused the tracking identifier.',
      'wrong-tracking-identifier',
      'Use the identifier of this API user.',
    );
  }
  if (login.kind === 'error')
    return row('login', 'failed', login.text, 'autotask-error', 'Validate again later.');
  return row(
    'login',
    'failed',
    'Autotask refused the login. It does not say which of user name, secret, tracking identifier or zone is wrong, or whether the user is locked or inactive.',
    'login-refused',
    'Compare the values with the API user page, or generate a new secret.',
  );
}

function companiesRow(answer: Answer): ValidationRow {
  if (answer.kind === 'ok') return row('readCompanies', 'passed', 'Companies can be read.');
  return row(
    'readCompanies',
    'failed',
    textOf(answer),
    'companies-unreadable',
    'Give the security level the right to view companies.',
  );
}

function webhookRow(answer: Answer): ValidationRow {
  const may = answer.kind === 'ok' ? accessOf(answer.body) : 'none';
  if (may === 'all') return row('webhookRight', 'passed', 'Webhooks can be created.');
  if (may === 'unclear')
    return row(
      'webhookRight',
      'warning',
      'Autotask does not say whether webhooks can be created.',
      'webhook-right-unclear',
    );
  return row(
    'webhookRight',
    'failed',
    'The user may not create webhooks.',
    'webhook-right-missing',
    'Tick "Can create WebHooks" in the security level of this user.',
  );
}

/** `userAccessForCreate` as number, numeric string or name (autotask-rest-api section 4.4). */
function accessOf(body: unknown): 'all' | 'none' | 'unclear' {
  const access = String(field(field(body, 'info'), 'userAccessForCreate') ?? '').toLowerCase();
  if (access === '1' || access === 'all') return 'all';
  return access === '0' || access === 'none' ? 'none' : 'unclear';
}

async function askAutotask(
  subject: Subject,
  fetchIt: typeof fetch,
  signal: AbortSignal,
  path: string,
  body?: unknown,
): Promise<Answer> {
  try {
    const response = await fetchIt(`${subject.zone.restBase}V1.0/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ApiIntegrationCode: subject.trackingIdentifier,
        UserName: subject.userName,
        Secret: subject.secret,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal,
    });
    return read(response.status, await response.text());
  } catch {
    return { kind: 'unreachable', text: 'Autotask did not answer.' };
  }
}

function read(status: number, text: string): Answer {
  if (status === 401) return { kind: 'refused' };
  const body = parse(text);
  const errors = field(body, 'errors');
  if (Array.isArray(errors) && errors.length > 0)
    return { kind: 'error', text: errors.map(String).join(' ').slice(0, 500) };
  if (status >= 200 && status < 300 && body !== undefined) return { kind: 'ok', body };
  if (status === 502 || status === 503 || status === 504)
    return { kind: 'unreachable', text: `Autotask answered ${status}.` };
  return { kind: 'error', text: `Autotask answered ${status}.` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(answer: Answer): string {
  return answer.kind === 'error' || answer.kind === 'unreachable'
    ? answer.text
    : 'Autotask refused the request.';
}

const TITLES = { login: 'Login', readCompanies: 'Read companies', webhookRight: 'Webhook right' } as const;

function row(
  id: keyof typeof TITLES,
  state: ValidationRow['state'],
  summary: string,
  code?: string,
  fix?: string,
): ValidationRow {
  return { id, title: TITLES[id], state, summary, ...(code ? { code } : {}), ...(fix ? { fix } : {}) };
}

function outcome(status: Outcome['validation']['status'], rows: ValidationRow[], refused: boolean): Outcome {
  return { validation: { status, at: new Date().toISOString(), rows }, refused };
}
