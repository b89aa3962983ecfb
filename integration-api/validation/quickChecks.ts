/** The least that tells whether the credentials work: login, reading companies, the webhook right. One request after the other. */
import type { ValidationRow } from '../../utils/contract/instance.ts';
import { type AutotaskAnswer, autotaskClient } from '../autotask/client.ts';
import { accessOf } from '../triggers/refusals.ts';
import type { Outcome, Subject } from './types.ts';

/**
 * @param fetchIt the network
 * @param signal ends every request at the deadline
 */
export async function quickChecks(
  subject: Subject,
  fetchIt: typeof fetch,
  signal: AbortSignal,
): Promise<Outcome> {
  const login = { ...subject, restBase: subject.zone.restBase };
  const client = autotaskClient(login, { fetch: fetchIt, signal });
  const ask = (path: string, body?: unknown) => client.ask(body === undefined ? 'GET' : 'POST', path, body);
  const rows: ValidationRow[] = [];
  const version = await ask('Version');
  if (version.kind === 'unreachable') {
    rows.push(
      row(
        'login',
        'failed',
        version.text,
        'autotask-unreachable',
        'Validate again when Autotask can be reached.',
      ),
    );
    return outcome('unreachable', rows, false);
  }
  rows.push(loginRow(version));
  if (version.kind !== 'ok') return outcome('failed', rows, version.kind === 'refused');
  rows.push(
    companiesRow(await ask('Companies/query/count', { filter: [{ op: 'exist', field: 'id' }] })),
    webhookRow(await ask('CompanyWebhooks/entityInformation')),
  );
  return outcome(rows.some((each) => each.state === 'failed') ? 'failed' : 'validated', rows, false);
}

function loginRow(login: AutotaskAnswer): ValidationRow {
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

function companiesRow(answer: AutotaskAnswer): ValidationRow {
  if (answer.kind === 'ok') return row('readCompanies', 'passed', 'Companies can be read.');
  return row(
    'readCompanies',
    'failed',
    textOf(answer),
    'companies-unreadable',
    'Give the security level the right to view companies.',
  );
}

function webhookRow(answer: AutotaskAnswer): ValidationRow {
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

function textOf(answer: AutotaskAnswer): string {
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
