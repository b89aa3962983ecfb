import type { Tenant } from '../state/tenant.ts';
import { empty, errors, noPermission, ok, wrongVerb } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';
import type { EntitySpec } from './metadata/types.ts';
import { BEGINNING, countRows, type Position, readPage } from './query/pages.ts';
import { type Query, understandQuery } from './query/query.ts';
import { rightsOf, visibleRows } from './rights.ts';
import { present, rowsOf } from './tables.ts';

/** Longest address of a GET query that the web server takes (autotask-rest-api.md 6.1: "about 2,048"). */
const LONGEST_ADDRESS = 2_048;

/**
 * `<Entity>/query`, `/query/count`, and the pages that `nextPageUrl` and `prevPageUrl` lead to.
 *
 * @param words what follows `query` in the path
 */
export function answerQuery(
  tenant: Tenant,
  session: Session,
  call: RestCall,
  entity: EntitySpec,
  words: readonly string[],
): RestAnswer {
  if (call.method !== 'GET' && call.method !== 'POST') return wrongVerb(call.method);
  if (call.method === 'GET' && call.url.length > LONGEST_ADDRESS) return addressTooLong();
  const word = words[0]?.toLowerCase();
  const paged = word === 'next' || word === 'previous';
  // The trap: pages of a POST query have no search in their address and answer POST alone.
  if (call.method === 'GET' && paged && !call.params.has('search')) return wrongVerb('GET');
  if (rightsOf(session, entity).view === 'none')
    return noPermission(Number(tenant.switches.missingPermission), 'query');

  const body = call.method === 'GET' ? (call.params.get('search') ?? '') : call.body;
  const query = understandQuery(body, entity);
  if (!query.ok) return errors(500, query.error);
  const table = rowsOf(tenant.state, entity);
  const visible = rowFilter(tenant, session, entity);

  if (word === 'count') return ok({ queryCount: countRows(table, query.value, visible) });
  const position = paged ? readPosition(call, word) : firstPage(query.value);
  if (!position) return errors(500, 'Invalid query syntax. The paging information cannot be read.');
  if (paged && query.value.includeFields.length > 0 && !query.value.includeFields.includes('id'))
    return errors(500, 'Invalid query syntax. IncludeFields must contain id when paging.');

  const page = readPage(table, query.value, position, visible);
  return ok({
    items: page.rows.map((row) => present(entity, row, query.value.includeFields)),
    pageDetails: {
      count: page.rows.length,
      requestCount: position.pageSize,
      prevPageUrl: page.hasPrevious
        ? pageUrl(call, entity, 'previous', position.pageSize, page.after, page.after)
        : null,
      nextPageUrl: page.hasNext
        ? pageUrl(call, entity, 'next', position.pageSize, page.after, page.rows.at(-1)?.id ?? page.after)
        : null,
    },
  });
}

/** `GET <Entity>/{id}`. */
export function answerGet(tenant: Tenant, session: Session, entity: EntitySpec, id: number): RestAnswer {
  if (rightsOf(session, entity).view === 'none')
    return noPermission(Number(tenant.switches.missingPermission), 'query');
  const row = rowsOf(tenant.state, entity).get(id);
  if (row && rowFilter(tenant, session, entity)(row)) return ok({ item: present(entity, row) });
  return tenant.switches.missingId === '404' ? empty(404) : ok({ item: null });
}

/** `GET /<Parent>/{id}/<Word>`: the children of one row. */
export function answerChildren(
  tenant: Tenant,
  session: Session,
  entity: EntitySpec,
  parentId: number,
): RestAnswer {
  if (rightsOf(session, entity).view === 'none')
    return noPermission(Number(tenant.switches.missingPermission), 'query');
  const link = entity.parent?.field ?? '';
  const rows = rowsOf(tenant.state, entity)
    .all()
    .filter((row) => row[link] === parentId);
  return ok({
    items: rows.map((row) => present(entity, row)),
    pageDetails: { count: rows.length, requestCount: 500, prevPageUrl: null, nextPageUrl: null },
  });
}

function rowFilter(tenant: Tenant, session: Session, entity: EntitySpec): (row: { id: number }) => boolean {
  const visible = visibleRows(tenant.state, session, entity);
  if (!entity.family || entity.parent || tenant.switches.webhooksVisible === 'all') return visible;
  const own = new Set(
    tenant.state.webhooks
      .filter((webhook) => webhook.ownerUserId === session.user.id)
      .map((webhook) => webhook.id),
  );
  return (row) => own.has(row.id);
}

function firstPage(query: Query): Position {
  return { pageSize: query.pageSize, direction: 'next', id: BEGINNING };
}

/** `paging={"pageSize":500,"previousIds":[-1],"nextIds":[725]}`. */
function readPosition(call: RestCall, direction: 'next' | 'previous'): Position | undefined {
  let paging: unknown;
  try {
    paging = JSON.parse(call.params.get('paging') ?? '');
  } catch {
    return undefined;
  }
  if (typeof paging !== 'object' || paging === null) return undefined;
  const { pageSize, previousIds, nextIds } = { pageSize: 0, previousIds: [], nextIds: [], ...paging };
  const ids: unknown = direction === 'next' ? nextIds : previousIds;
  const id: unknown = Array.isArray(ids) ? ids[0] : undefined;
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > 500 || typeof id !== 'number')
    return undefined;
  return { pageSize, direction, id };
}

function pageUrl(
  call: RestCall,
  entity: EntitySpec,
  direction: 'next' | 'previous',
  pageSize: number,
  previousId: number,
  nextId: number,
): string {
  const paging = JSON.stringify({ pageSize, previousIds: [previousId], nextIds: [nextId] });
  const search =
    call.method === 'GET' ? `&search=${encodeURIComponent(call.params.get('search') ?? '')}` : '';
  return `${call.base}V1.0/${entity.collection}/query/${direction}?paging=${encodeURIComponent(paging)}${search}`;
}

/** The web server itself refuses, not the product: a page of HTML. */
function addressTooLong(): RestAnswer {
  return {
    status: 404,
    headers: { 'Content-Type': 'text/html' },
    body:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">' +
      '<html><head><title>404 - File or directory not found.</title></head>' +
      '<body><h2>404 - File or directory not found.</h2></body></html>',
  };
}
