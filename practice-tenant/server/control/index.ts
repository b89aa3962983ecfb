import type { IncomingMessage } from 'node:http';
import type { Pages } from '../../pages/index.ts';
import type { RestAnswer } from '../../rest/call.ts';
import type { RestFace } from '../../rest/index.ts';
import { entityOf } from '../../rest/metadata/index.ts';
import type { Tenant } from '../../state/tenant.ts';
import { type FaultList, FaultRules } from '../faults.ts';
import type { RequestLog } from '../request-log.ts';
import { putRow } from './rows.ts';
import { putUser, showUser } from './users.ts';

export interface ControlParts {
  tenant: Tenant;
  rest: RestFace;
  pages: Pages;
  faults: FaultList;
  log: RequestLog;
  /** What `GET /__practice/callouts` shows: deliveries made and waiting. */
  callouts: () => unknown;
  /** Called after the tenant was reset. */
  reset: () => void;
}

/**
 * The control port: what a test or a rehearsal needs and Autotask has not. Loopback only.
 *
 * @param body JSON as sent; an empty one counts as nothing
 */
export async function answerControl(
  parts: ControlParts,
  request: IncomingMessage,
  body: string,
): Promise<RestAnswer> {
  const [path = ''] = (request.url ?? '').split('?');
  const words = path.split('/').slice(2);
  const key = `${request.method ?? 'GET'} ${words[0]?.toLowerCase() ?? ''}`;
  const sent = parseBody(body);
  if (sent === undefined) return problem(['The body is not JSON.']);
  const { tenant, faults, log, rest } = parts;

  switch (key) {
    case 'GET switches':
      return json(200, tenant.switches);
    case 'POST switches':
      return result(tenant.setSwitches(sent));
    case 'GET pages':
      return json(200, parts.pages.options);
    case 'POST pages':
      return result(await parts.pages.setOptions(sent));
    case 'GET faults':
      return json(200, faults.list());
    case 'POST faults': {
      const rules = FaultRules.safeParse(sent);
      if (!rules.success)
        return problem(rules.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
      faults.set(rules.data);
      return json(200, faults.list());
    }
    case 'DELETE faults':
      faults.set([]);
      return json(200, []);
    case 'GET state':
      return json(200, showState(tenant, rest));
    case 'POST users':
      return result(putUser(tenant, sent));
    case 'POST tickets':
      return result(putRow(tenant, 'Tickets', sent));
    case 'POST companies':
      return result(putRow(tenant, 'Companies', sent));
    case 'POST rows': {
      const entity = entityOf(words[1] ?? '');
      if (!entity || entity.family || entity.collection === 'Resources')
        return problem([`There are no rows to save called "${words[1] ?? ''}".`]);
      return result(putRow(tenant, entity.collection, sent));
    }
    case 'GET callouts':
      return json(200, parts.callouts());
    case 'GET log':
      return json(200, log.entries());
    case 'DELETE log':
      log.clear();
      rest.threads.resetPeak();
      return json(200, []);
    case 'POST reset':
      tenant.reset();
      rest.requests.reset();
      rest.threads.resetPeak();
      faults.set([]);
      log.clear();
      parts.reset();
      return json(200, { reset: true });
    default:
      return json(404, { error: `The control port has no "${key}".` });
  }
}

function showState(tenant: Tenant, rest: RestFace): unknown {
  const { state } = tenant;
  return {
    uiHost: state.switches.uiHost,
    levels: state.levels,
    persons: state.persons,
    apiUsers: state.apiUsers.map((user) => ({ ...user, ...showUser(tenant, user) })),
    vendors: state.vendors,
    webhooks: state.webhooks,
    rows: Object.fromEntries([...state.tables].map(([collection, table]) => [collection, table.size])),
    requests: {
      lastHour: rest.requests.count(state),
      threshold: state.switches.requestThreshold,
      mostAtOnce: rest.threads.peak,
    },
  };
}

function result(outcome: unknown): RestAnswer {
  return Array.isArray(outcome) ? problem(outcome) : json(200, outcome);
}

function problem(sentences: unknown[]): RestAnswer {
  return json(400, { errors: sentences });
}

function json(status: number, document: unknown): RestAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(document),
  };
}

/** `null` for an empty body, `undefined` for one that is no JSON. */
function parseBody(body: string): unknown {
  if (body.trim() === '') return null;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
