import { Window } from 'happy-dom';
import type { LoadData, SaveAnswer } from '../../../practice-tenant/pages/client/data.ts';
import { createPages, type PageOptionsInput, type Pages } from '../../../practice-tenant/pages/index.ts';
import { createTenant, type Tenant } from '../../../practice-tenant/state/tenant.ts';

/** A page as a browser got it: its document, what its script was told, and the answer's status. */
export interface Seen {
  status: number;
  html: string;
  /** Visible words, one space between them. */
  text: string;
  document: Document;
  data: LoadData;
}

const LOGIN = '/Mvc/Framework/Authentication.mvc/Authenticate';

/** A browser without eyes: keeps the session's cookie and asks the pages for what it wants. */
export class Visitor {
  readonly tenant: Tenant;
  readonly pages: Pages;
  readonly host: string;
  #cookie = '';

  constructor(tenant: Tenant, pages: Pages, host: string) {
    this.tenant = tenant;
    this.pages = pages;
    this.host = host;
  }

  /** One request, redirects not followed. */
  async ask(path: string, body?: unknown): Promise<Response> {
    const response = await this.pages.handle(
      new Request(`https://${this.host}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { cookie: this.#cookie },
        ...(body === undefined
          ? {}
          : { body: body instanceof URLSearchParams ? body : JSON.stringify(body) }),
      }),
      { host: this.host },
    );
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie) this.#cookie = cookie;
    return response;
  }

  /** Logs in as the admin, or as the person with this first name. */
  async logIn(firstName = 'Alex'): Promise<Response> {
    const person = this.tenant.listPersons().find(({ name }) => name.startsWith(firstName));
    return this.ask(
      LOGIN,
      new URLSearchParams({ UserName: person?.userName ?? '', Password: person?.password ?? '' }),
    );
  }

  /** A page with what its script gets. */
  async open(path: string): Promise<Seen> {
    const response = await this.ask(path);
    const html = await response.text();
    const script = /src="([^"]+\/load\/[^"]+)"/.exec(html)?.[1];
    const source = script ? await (await this.ask(script)).text() : '';
    const json = /^start\((.*)\);$/m.exec(source)?.[1] ?? '{}';
    const data = JSON.parse(json) as LoadData;
    const window = new Window({
      settings: { disableJavaScriptFileLoading: true, disableIframePageLoading: true },
    });
    const document = window.document as unknown as Document;
    document.documentElement.innerHTML = (data.late?.html ?? html).replace(/<script[\s\S]*?<\/script>/g, '');
    return { status: response.status, html, data, document, text: visible(document.body) };
  }

  /** Presses Save on a page, with these fields changed. */
  async save(page: Seen, changes: Record<string, string | boolean>): Promise<SaveAnswer> {
    const response = await this.ask(page.data.form?.save ?? '', {
      values: { ...valuesOf(page.data), ...changes },
    });
    return (await response.json()) as SaveAnswer;
  }
}

/** A logged-in admin's browser at a fresh tenant. */
export async function visit(options: PageOptionsInput = {}, host = 'ww5.autotask.net'): Promise<Visitor> {
  const tenant = createTenant({ companies: 3 });
  const visitor = new Visitor(tenant, createPages(tenant, options), host);
  await visitor.logIn();
  return visitor;
}

/** What the form would send, nothing touched. */
export function valuesOf(data: LoadData): Record<string, string | boolean> {
  const values: Record<string, string | boolean> = {};
  for (const [key, item] of Object.entries(data.items)) {
    if (!item.field) continue;
    if (item.group === undefined) values[key] = item.state.checked ?? item.state.value ?? '';
    else if (item.state.selected === true) values[item.group] = item.value ?? '';
  }
  return values;
}

/** The elements that are a part of the item with this truth. */
export function elementsOf(page: Seen, truth: string): Element[] {
  return Object.entries(page.data.marks)
    .filter(([, mark]) => page.data.items[mark.item]?.truth === truth)
    .map(([id]) => page.document.getElementById(id))
    .filter((element) => element !== null);
}

/** Where the pages are, in the skins that keep the paths of the current generation. */
export const PATHS = {
  category: '/Mvc/AdministrationSetup/Landing.mvc/Index',
  levels: '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevels',
  copy: '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?copyFrom=12',
  system: '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel?securityLevelId=12',
  resources: '/Mvc/AdministrationSetup/Resource.mvc/Resources',
  newUser: '/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
  editUser: '/Mvc/AdministrationSetup/ApiUser.mvc/EditApiUser?resourceId=30',
} as const;

function visible(root: Element): string {
  const words: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (/display:\s*none/.test(element.getAttribute('style') ?? '') || element.hasAttribute('hidden')) return;
    for (const child of element.childNodes) walk(child);
  };
  walk(root);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
