import { z } from 'zod';
import { BASE, colours } from '../skins/css/colours.ts';
import { TICKET_PRIORITIES, TICKET_STATUSES } from '../state/picklists.ts';
import type { Tenant } from '../state/tenant.ts';
import { htmlDocument } from './document.ts';
import { escapeHtml } from './draw.ts';
import type { PageOptions } from './options.ts';
import type { PageLanguage, Wording } from './texts/wording.ts';

/** Not the product's page, which is not public in its details: just enough to save a ticket as a person. */
export const TICKET = '/Mvc/ServiceDesk/TicketDetail.mvc';

const WORDS = {
  en: {
    ticket: 'Ticket',
    new: 'New ticket',
    title: 'Title',
    status: 'Status',
    priority: 'Priority',
    save: 'Save',
    saved: 'Saved.',
    missing: 'Enter a title.',
  },
  de: {
    ticket: 'Ticket',
    new: 'Neues Ticket',
    title: 'Titel',
    status: 'Status',
    priority: 'Priorität',
    save: 'Speichern',
    saved: 'Gespeichert.',
    missing: 'Geben Sie einen Titel ein.',
  },
  es: {
    ticket: 'Ticket',
    new: 'Nuevo ticket',
    title: 'Título',
    status: 'Estado',
    priority: 'Prioridad',
    save: 'Guardar',
    saved: 'Guardado.',
    missing: 'Introduzca un título.',
  },
} satisfies Record<PageLanguage, Record<string, string>>;

const CSS = `
body{display:grid;place-items:start center;background:var(--c-sunken);padding:40px 16px}
form{width:min(440px,100%);padding:28px;background:var(--c-raised);border:1px solid var(--c-line);border-radius:8px;box-shadow:var(--c-shadow);display:grid;gap:14px}
h1{margin:0;font-size:20px}label{display:grid;gap:4px;font-weight:600;font-size:12px}
input,select{height:34px;padding:0 10px;border:1px solid var(--c-line);border-radius:4px;background:var(--c-page);color:inherit;font-weight:400}
button{height:36px;border:0;border-radius:4px;background:var(--c-accent);color:var(--c-onAccent);font-weight:600;cursor:pointer}
p{margin:0}a{color:var(--c-accent)}
`;

const Form = z.object({
  title: z.string().trim().max(255),
  status: z.coerce.number().int(),
  priority: z.coerce.number().int(),
});

/** The page of one ticket, or of a new one. */
export function ticketDocument(
  tenant: Tenant,
  words: Wording,
  options: PageOptions,
  shown: { id?: number; note?: 'saved' | 'missing' },
): string {
  const say = WORDS[words.language];
  const row = shown.id === undefined ? undefined : tenant.state.tables.get('Tickets')?.get(shown.id);
  const heading = row ? `${say.ticket} ${String(row.ticketNumber ?? row.id)}` : say.new;
  const text = escapeHtml;
  const list = (name: string, entries: typeof TICKET_STATUSES, chosen: unknown) =>
    `<select name="${name}">${entries
      .map(
        ({ value, label, isDefault }) =>
          `<option value="${value}"${value === chosen || (chosen === undefined && isDefault) ? ' selected' : ''}>${text(label)}</option>`,
      )
      .join('')}</select>`;
  const action = row ? `${TICKET}?ticketId=${row.id}` : TICKET;
  return htmlDocument({
    language: words.language,
    title: `Autotask - ${heading}`,
    css: colours(options.theme) + BASE + CSS,
    bodyAttributes: '',
    body: `<form method="post" action="${action}"><h1>${text(heading)}</h1>${
      shown.note ? `<p role="status">${text(say[shown.note])}</p>` : ''
    }<label>${say.title}<input name="title" value="${text(String(row?.title ?? ''))}" autofocus></label><label>${say.status}${list('status', TICKET_STATUSES, row?.status)}</label><label>${say.priority}${list('priority', TICKET_PRIORITIES, row?.priority)}</label><button type="submit">${say.save}</button>${
      row ? `<p><a href="${TICKET}">${say.new}</a></p>` : ''
    }</form>`,
  });
}

/**
 * Saves the form as the signed-in person, so that webhooks hear of it.
 *
 * @param id of the ticket that is changed; a new one without
 * @returns the id, or nothing when the form cannot be saved
 */
export function saveTicket(
  tenant: Tenant,
  form: URLSearchParams,
  personId: number,
  id?: number,
): number | undefined {
  const read = Form.safeParse(Object.fromEntries(form));
  if (!read.success || read.data.title === '') return undefined;
  const table = tenant.state.tables.get('Tickets');
  if (id !== undefined && table?.get(id) !== undefined) {
    return tenant.saveRow('Tickets', { ...read.data, id }, personId).row.id;
  }
  const day = new Date(tenant.state.now()).toISOString().slice(0, 10).replaceAll('-', '');
  const ticketNumber = `T${day}.${String((table?.size ?? 0) + 1).padStart(4, '0')}`;
  const fresh = { companyID: 0, queueID: 29682833, ticketNumber, ...read.data };
  return tenant.saveRow('Tickets', fresh, personId).row.id;
}
