import { describe, expect, it } from 'vitest';
import { createPages } from '../../../practice-tenant/pages/index.ts';
import { createTenant } from '../../../practice-tenant/state/tenant.ts';
import { PATHS, Visitor, visit } from './visitor.ts';

const LOGIN = '/Mvc/Framework/Authentication.mvc/Authenticate';

function stranger(): Visitor {
  const tenant = createTenant({ companies: 3 });
  return new Visitor(tenant, createPages(tenant), 'ww5.autotask.net');
}

describe('login', () => {
  it('stands before every page and leads back to it', async () => {
    const visitor = stranger();
    const asked = await visitor.ask(PATHS.levels);
    expect(asked.status).toBe(302);
    expect(asked.headers.get('location')).toBe(`${LOGIN}?ReturnUrl=${encodeURIComponent(PATHS.levels)}`);

    const person = visitor.tenant.listPersons()[0];
    const form = new URLSearchParams({ UserName: person?.userName ?? '', Password: person?.password ?? '' });
    const answer = await visitor.ask(asked.headers.get('location') ?? '', form);
    expect(answer.headers.get('location')).toBe(PATHS.levels);
    expect((await visitor.ask(PATHS.levels)).status).toBe(200);
  });

  it('leads to the shell when no page was asked for', async () => {
    expect((await stranger().logIn()).headers.get('location')).toBe('/AutotaskOnyx/LandingPage');
  });

  it('never leads to another host', async () => {
    const visitor = stranger();
    for (const target of ['https://evil.example/', '//evil.example/x', 'javascript:alert(1)']) {
      const person = visitor.tenant.listPersons()[0];
      const form = new URLSearchParams({
        UserName: person?.userName ?? '',
        Password: person?.password ?? '',
      });
      const answer = await visitor.ask(`${LOGIN}?ReturnUrl=${encodeURIComponent(target)}`, form);
      expect(answer.headers.get('location')).toBe('/AutotaskOnyx/LandingPage');
    }
  });

  it('says so when the password is wrong, and lets nobody in', async () => {
    const visitor = stranger();
    const form = new URLSearchParams({ UserName: 'alex@practice-msp.example', Password: 'guess' });
    const answer = await visitor.ask(LOGIN, form);
    expect(await answer.text()).toContain('The username or password is incorrect.');
    expect((await visitor.ask(PATHS.levels)).status).toBe(302);
  });

  it('is not open to API users', async () => {
    const visitor = stranger();
    const user = visitor.tenant.listApiUsers()[0];
    const form = new URLSearchParams({ UserName: user?.userName ?? '', Password: user?.secret ?? '' });
    expect(await (await visitor.ask(LOGIN, form)).text()).toContain('incorrect');
  });

  it('expires in the middle of the work when the options say so, once', async () => {
    const visitor = await visit({ trouble: { loginExpiresAfter: 2 } });
    expect((await visitor.ask(PATHS.levels)).status).toBe(200);
    expect((await visitor.ask(PATHS.levels)).status).toBe(200);
    const third = await visitor.ask(PATHS.levels);
    expect(third.headers.get('location')).toContain('expired=1');
    expect(await (await visitor.ask(third.headers.get('location') ?? '')).text()).toContain(
      'Your session has expired',
    );
    await visitor.logIn();
    for (let index = 0; index < 5; index += 1) expect((await visitor.ask(PATHS.levels)).status).toBe(200);
  });

  it('answers Save with 401 when it has expired, so that the page can go to the login', async () => {
    const visitor = await visit({ trouble: { loginExpiresAfter: 1 } });
    const page = await visitor.open(PATHS.copy);
    expect((await visitor.ask(page.data.form?.save ?? '', { values: {} })).status).toBe(401);
  });

  it('shows Admin and its pages to administrators alone', async () => {
    const visitor = stranger();
    await visitor.logIn('Dana');
    const shell = await visitor.open('/AutotaskOnyx/LandingPage');
    expect(shell.text).toContain('Timesheets');
    expect(shell.text).not.toContain('Admin');
    expect((await visitor.ask(PATHS.levels)).headers.get('location')).toBe(
      '/Mvc/Security/Authorization.mvc/Failure',
    );
    expect((await visitor.open('/Mvc/Security/Authorization.mvc/Failure')).text).toContain('Access Denied');
  });

  it('is not asked of the help pages', async () => {
    expect((await stranger().ask('/help/Content/4_Admin/Security.htm')).status).toBe(200);
  });
});
