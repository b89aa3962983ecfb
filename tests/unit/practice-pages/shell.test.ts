import { describe, expect, it } from 'vitest';
import { shellAddress } from '../../../practice-tenant/pages/model/shell.ts';
import { PATHS, visit } from './visitor.ts';

const contentOf = (document: Document) => document.querySelector('iframe')?.getAttribute('src');

describe('the shell', () => {
  it('shows the page that its address names', async () => {
    const shell = await (await visit()).open(shellAddress('admin.settingsAndUsers', PATHS.category));
    expect(contentOf(shell.document)).toBe(PATHS.category);
    expect(shell.text).toContain('Account Settings & Users');
  });

  it('takes a whole address of its own host too, and nothing else', async () => {
    const visitor = await visit();
    const show = async (url: string) => contentOf((await visitor.open(shellAddress('x', url))).document);
    expect(await show(`https://ww5.autotask.net${PATHS.levels}`)).toBe(PATHS.levels);
    const home = '/Mvc/Framework/Navigation.mvc/Home';
    for (const url of [
      'https://evil.example/x',
      '//evil.example',
      'javascript:alert(1)',
      '/AutotaskOnyx/LandingPage',
    ])
      expect(await show(url)).toBe(home);
    expect(contentOf((await visitor.open('/AutotaskOnyx/LandingPage?view=a&view-data=e30=')).document)).toBe(
      home,
    );
    expect(contentOf((await visitor.open('/AutotaskOnyx/LandingPage?view-data=%00')).document)).toBe(home);
  });

  it('has the root menu, and the Admin panel behind Admin', async () => {
    const shell = await (await visit()).open('/AutotaskOnyx/LandingPage');
    expect(shell.text).toContain(
      'Home CRM Contracts Projects Service Desk Timesheets Inventory Reports Admin',
    );
    const admin = shell.data.items.navigation?.variants['admin|false'] ?? '';
    for (const label of ['Admin Categories', 'Commonly Used', 'Features &amp; Settings', 'Resources (Users)'])
      expect(admin).toContain(label);
    expect(shell.document.querySelector('[data-onyx-external-id="0P072IJj"]')?.textContent).toBe('Admin');
  });

  it('holds a second iframe that is to be ignored', async () => {
    const visitor = await visit();
    const shell = await visitor.open('/AutotaskOnyx/LandingPage');
    const overlay = shell.document.querySelector('iframe[data-slot="iframe-overlay"]');
    expect((await visitor.ask(overlay?.getAttribute('src') ?? '')).status).toBe(200);
  });

  it('can be the landing page of before', async () => {
    const shell = await (await visit({ shell: 'older' })).open('/AutotaskOnyx/LandingPage');
    expect(shell.document.querySelector('#SiteNavigationBar')?.textContent).toContain('Admin');
    expect(shell.data.closesPanel).toBe(true);
  });

  it('starts as icons when the options say so', async () => {
    const shell = await (await visit({ collapsedNavigation: true })).open('/AutotaskOnyx/LandingPage');
    expect(shell.document.querySelector('[data-slot="side-panel"]')?.getAttribute('style')).toContain('56px');
  });

  it('is reached by the old landing addresses', async () => {
    const visitor = await visit();
    for (const path of ['/', '/Mvc/Framework/Navigation.mvc/Landing'])
      expect((await visitor.ask(path)).headers.get('location')).toBe('/AutotaskOnyx/LandingPage');
  });
});

describe('trouble and decoys', () => {
  it('denies the pages that the options name', async () => {
    const visitor = await visit({ trouble: { accessDenied: ['levels'] } });
    const answer = await visitor.ask(PATHS.levels);
    expect(answer.headers.get('location')).toBe('/Mvc/Security/Authorization.mvc/Failure');
    expect((await visitor.open('/Mvc/Security/Authorization.mvc/Failure')).data.title).toBe('Access Denied');
    expect((await visitor.ask(PATHS.resources)).status).toBe(200);
  });

  it('adds custom levels, earlier copies among them, to both faces, again after a reset', async () => {
    const visitor = await visit({ decoys: { customLevels: 60 } });
    expect((await visitor.open(PATHS.levels)).text).toContain('Copy of API User (system) (API-only)');
    expect(visitor.tenant.listLevels()).toHaveLength(72);
    visitor.tenant.reset();
    await visitor.open(PATHS.newUser);
    expect(visitor.tenant.listLevels()).toHaveLength(72);
  });

  it('adds invisible twins that do nothing', async () => {
    const plain = await (await visit()).open(PATHS.copy);
    const twins = await (await visit({ decoys: { hiddenDuplicates: true } })).open(PATHS.copy);
    expect(twins.text).toBe(plain.text);
    expect(Object.keys(twins.data.marks)).toHaveLength(Object.keys(plain.data.marks).length);
    expect(twins.document.querySelectorAll('.Checkbox2').length).toBe(
      2 * plain.document.querySelectorAll('.Checkbox2').length,
    );
  });

  it('adds boxes that begin with Can create, and balloons that speak of copying', async () => {
    const visitor = await visit({ decoys: { canCreateBoxes: true, walkMe: true } });
    const page = await visitor.open(PATHS.copy);
    expect(page.document.body.textContent).toContain('Can create Web Links');
    const balloons = page.document.querySelectorAll('[class*=walkme-custom-balloon-outer]');
    expect(balloons).toHaveLength(2);
    for (const balloon of balloons)
      expect(balloon.querySelector('button')?.getAttribute('aria-label')).toBe('Close');
  });

  it('sends late content with the script and not in the document', async () => {
    const visitor = await visit({ timing: { contentDelayMs: 300 } });
    const page = await visitor.open(PATHS.levels);
    expect(page.html).not.toContain('API User');
    expect(page.data.late?.afterMs).toBe(300);
    expect(page.data.late?.html).toContain('API User (system) (API-only)');
  });

  it('tells the script what elements mean once only', async () => {
    const visitor = await visit();
    const html = await (await visitor.ask(PATHS.levels)).text();
    const script = /src="([^"]+\/load\/[^"]+)"/.exec(html)?.[1] ?? '';
    expect((await visitor.ask(script)).status).toBe(200);
    expect((await visitor.ask(script)).status).toBe(404);
  });
});
