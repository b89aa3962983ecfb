import { describe, expect, it } from 'vitest';
import { createPages } from '../../../practice-tenant/pages/index.ts';
import { TICKET } from '../../../practice-tenant/pages/ticket.ts';
import { createTenant } from '../../../practice-tenant/state/tenant.ts';
import { Visitor, visit } from './visitor.ts';

const form = (title: string, status = '1') => new URLSearchParams({ title, status, priority: '2' });

describe('the page of a ticket', () => {
  it('saves a new one as the person who is signed in, and shows it by its own address', async () => {
    const visitor = await visit();
    const heard: unknown[] = [];
    visitor.tenant.onRowChange(({ collection, action, personId, row }) =>
      heard.push({ collection, action, personId, title: row.title }),
    );
    const saved = await visitor.ask(TICKET, form('Printer "A" <1>'));
    expect(saved.status).toBe(302);
    const alex = visitor.tenant.listPersons().find(({ name }) => name.startsWith('Alex'));
    expect(heard).toEqual([
      { collection: 'Tickets', action: 'Create', personId: alex?.id, title: 'Printer "A" <1>' },
    ]);
    const page = await visitor.open(saved.headers.get('location') ?? '');
    expect(page.document.querySelector<HTMLInputElement>('[name="title"]')?.getAttribute('value')).toBe(
      'Printer "A" <1>',
    );
    expect(page.text).toContain('Saved.');
  });

  it('changes a known one', async () => {
    const visitor = await visit();
    const first = (await visitor.ask(TICKET, form('Before'))).headers.get('location') ?? '';
    const heard: unknown[] = [];
    visitor.tenant.onRowChange(({ action, changed }) => heard.push({ action, changed }));
    await visitor.ask(first.replace('&saved=1', ''), form('After', '5'));
    expect(heard).toEqual([{ action: 'Update', changed: expect.arrayContaining(['title', 'status']) }]);
  });

  it.each(['', '   '])('saves none with the title "%s"', async (title) => {
    const visitor = await visit();
    const before = visitor.tenant.state.tables.get('Tickets')?.size ?? 0;
    const answer = await visitor.ask(TICKET, form(title));
    expect(await answer.text()).toContain('Enter a title.');
    expect(visitor.tenant.state.tables.get('Tickets')?.size ?? 0).toBe(before);
  });

  it.each([
    ['ww18.autotask.net', 'Neues Ticket'],
    ['ww12.autotask.net', 'Nuevo ticket'],
  ])('speaks the language of %s', async (host, words) => {
    const visitor = await visit({}, host);
    expect((await visitor.open(TICKET)).text).toContain(words);
  });

  it('is there for nobody who is not signed in', async () => {
    const tenant = createTenant({ companies: 3 });
    const stranger = new Visitor(tenant, createPages(tenant), 'ww5.autotask.net');
    const before = tenant.state.tables.get('Tickets')?.size ?? 0;
    expect((await stranger.ask(TICKET)).status).toBe(302);
    expect((await stranger.ask(TICKET, form('Forged'))).status).toBe(401);
    expect(tenant.state.tables.get('Tickets')?.size ?? 0).toBe(before);
  });
});
