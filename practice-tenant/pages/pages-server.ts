import { mvcV2 } from '../skins/mvc-v2.ts';
import { olderShell } from '../skins/shells/older.ts';
import { onyxShell } from '../skins/shells/onyx.ts';
import type { Skin } from '../skins/skin.ts';
import type { Tenant } from '../state/tenant.ts';
import {
  addressesOf,
  canonical,
  DENIED,
  GENERATE,
  LOGIN,
  LOGOUT,
  OLD_LANDING,
  OVERLAY,
  pageAt,
  ROW_OPERATION,
  SAVE,
  SCRIPTS,
  SHELL,
} from './addresses.ts';
import { ensureDecoyLevels } from './decoys.ts';
import { htmlDocument } from './document.ts';
import { FormBody, FormValues } from './forms/values.ts';
import { Loads } from './loads.ts';
import { loginDocument, safeReturn } from './login.ts';
import type { PageContext } from './model/context.ts';
import { shellPage } from './model/shell.ts';
import type { PageOptions } from './options.ts';
import { completeSkin, renderShell, skinFor } from './render.ts';
import { html, json, notFound, redirect, script } from './respond.ts';
import { rowOperation } from './row-operations.ts';
import { answerSave } from './save.ts';
import { clientModule, startModule } from './scripts.ts';
import { type Session, Sessions, sessionCookie } from './sessions.ts';
import { contentPage, deniedContent, scriptData, showContent } from './show.ts';
import { wordingFor } from './texts/wording.ts';
import { saveTicket, TICKET, ticketDocument } from './ticket.ts';

/** What a request meets: the host it was sent to, and the options of the moment. */
interface Setting {
  host: string;
  options: PageOptions;
  skin: Skin;
}

/** Answers the requests of one tenant's admins. */
export class PagesServer {
  #tenant: Tenant;
  #sessions = new Sessions();
  #loads = new Loads();

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  async handle(request: Request, setting: Setting): Promise<Response> {
    const url = new URL(request.url);
    const path = canonical(url.pathname);
    if (url.pathname.startsWith(SCRIPTS)) return this.#script(url.pathname.slice(SCRIPTS.length));
    if (path === '/help' || path.startsWith('/help/')) return help();
    if (path === '/favicon.ico') return new Response(null, { status: 204 });
    if (path === canonical(LOGIN)) return this.#login(request, url, setting);

    const session = this.#session(request, setting.options);
    if (path === canonical(LOGOUT)) {
      if (session) this.#sessions.end(session);
      return redirect(LOGIN);
    }
    if (!session)
      return request.method === 'POST' ? json({ login: LOGIN }, 401) : this.#toLogin(request, url);
    if (path === canonical(TICKET)) return this.#ticket(request, url, session, setting);
    return request.method === 'POST'
      ? this.#post(request, url, path, session)
      : this.#get(url, path, session, setting);
  }

  #get(url: URL, path: string, session: Session, setting: Setting): Response {
    if (path === '' || path === canonical(OLD_LANDING)) return redirect(SHELL);
    if (path === canonical(SHELL)) return this.#shell(url, session, setting);
    if (path === canonical(OVERLAY)) return html('<!doctype html><title></title>');
    const context = this.#context(session, setting);
    if (path === canonical(DENIED)) return this.#denied(session, setting, context);
    const where = pageAt(url.pathname, setting.skin);
    if (!where) return notFound();
    if (forbidden(where, session, setting.options)) return redirect(DENIED);

    ensureDecoyLevels(this.#tenant, setting.options.decoys.customLevels);
    const kind = where === 'api-user-edit' ? 'api-user' : where;
    const skin = skinFor(setting.skin, kind);
    if (skin.nestedFrame && !url.searchParams.has('frame')) return this.#outer(url, session, context);
    const load = this.#loads.open({
      session: session.token,
      context,
      skin: completeSkin(skin, mvcV2),
    });
    const page = contentPage(where, url, load);
    return page ? html(showContent(page, load)) : notFound();
  }

  async #post(request: Request, url: URL, path: string, session: Session): Promise<Response> {
    const load = this.#loads.find(url.searchParams.get('load'), session.token);
    if (!load) return json({ login: LOGIN }, 401);
    const body: unknown = await request.json().catch(() => undefined);
    if (path === canonical(SAVE)) {
      const form = FormBody.safeParse(body);
      return form.success ? json(answerSave(load, new FormValues(form.data.values))) : json({}, 400);
    }
    if (path === canonical(GENERATE)) {
      const secret = typeof body === 'object' && body !== null && 'what' in body && body.what === 'secret';
      return json({ value: secret ? this.#tenant.generateSecret() : this.#tenant.generateKey() });
    }
    if (path === canonical(ROW_OPERATION)) return json({}, rowOperation(this.#tenant, body) ? 200 : 400);
    return json({}, 404);
  }

  /** A ticket, for whoever is signed in. A saved one is shown again by its own address. */
  async #ticket(request: Request, url: URL, session: Session, setting: Setting): Promise<Response> {
    const words = wordingFor(setting.host, setting.options);
    const known = /^\d+$/.exec(url.searchParams.get('ticketId') ?? '')?.[0];
    const id = known === undefined ? {} : { id: Number(known) };
    if (request.method === 'POST') {
      const form = new URLSearchParams(await request.text());
      const saved = saveTicket(this.#tenant, form, session.person.id, id.id);
      if (saved !== undefined) return redirect(`${TICKET}?ticketId=${saved}&saved=1`);
      return html(ticketDocument(this.#tenant, words, setting.options, { ...id, note: 'missing' }));
    }
    const note = url.searchParams.has('saved') ? { note: 'saved' as const } : {};
    return html(ticketDocument(this.#tenant, words, setting.options, { ...id, ...note }));
  }

  #shell(url: URL, session: Session, setting: Setting): Response {
    const context = this.#context(session, setting);
    const page = shellPage(context, url);
    const parts = setting.skin.shell ?? (setting.options.shell === 'older' ? olderShell : onyxShell);
    const drawn = renderShell(page, parts, setting.options.theme);
    const load = this.#loads.open({ session: session.token, context, skin: mvcV2 });
    load.data = scriptData(load, 'shell', page.title, drawn, { closesPanel: parts.closesPanel ?? false });
    return html(
      htmlDocument({
        language: context.words.language,
        title: page.title,
        css: drawn.css,
        bodyAttributes: drawn.bodyAttributes,
        body: drawn.body,
        load: load.id,
      }),
    );
  }

  /** The oldest pages stand in one more frame than others. */
  #outer(url: URL, session: Session, context: PageContext): Response {
    const load = this.#loads.open({ session: session.token, context, skin: mvcV2, data: 'outer' });
    const inner = new URL(url);
    inner.searchParams.set('frame', '1');
    return html(
      htmlDocument({
        language: context.words.language,
        title: 'Autotask',
        css: 'html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block;overflow:hidden}',
        bodyAttributes: '',
        body: `<iframe name="PageFrame" src="${escapeAddress(inner)}"></iframe>`,
        load: load.id,
      }),
    );
  }

  #denied(session: Session, setting: Setting, context: PageContext): Response {
    const load = this.#loads.open({
      session: session.token,
      context,
      skin: completeSkin(skinFor(setting.skin, 'denied'), mvcV2),
    });
    return html(showContent(deniedContent(context), load));
  }

  async #login(request: Request, url: URL, setting: Setting): Promise<Response> {
    const words = wordingFor(setting.host, setting.options);
    const returnUrl = safeReturn(url.searchParams.get('ReturnUrl'), url.origin, SHELL);
    if (request.method !== 'POST') {
      const message = url.searchParams.has('expired') ? ('loginExpired' as const) : undefined;
      return html(
        loginDocument(words, setting.options, { returnUrl, userName: '', ...(message ? { message } : {}) }),
      );
    }
    const form = new URLSearchParams(await request.text());
    const userName = form.get('UserName') ?? '';
    const person = this.#tenant.logIn(userName, form.get('Password') ?? '');
    if (!person)
      return html(loginDocument(words, setting.options, { returnUrl, userName, message: 'loginFailed' }));
    const session = this.#sessions.start(person, this.#sessions.known(request));
    return redirect(returnUrl, { 'Set-Cookie': sessionCookie(session, url.protocol === 'https:') });
  }

  #toLogin(request: Request, url: URL): Response {
    const query = new URLSearchParams({ ReturnUrl: `${url.pathname}${url.search}` });
    if (this.#sessions.known(request)) query.set('expired', '1');
    return redirect(`${LOGIN}?${query.toString()}`);
  }

  /** The login of a request, if it has one that holds. */
  #session(request: Request, options: PageOptions): Session | undefined {
    const session = this.#sessions.known(request);
    return session && this.#sessions.use(session, options) ? session : undefined;
  }

  #context(session: Session, setting: Setting): PageContext {
    return {
      tenant: this.#tenant,
      options: setting.options,
      words: wordingFor(setting.host, setting.options),
      person: session.person,
      addresses: addressesOf(setting.skin),
    };
  }

  async #script(name: string): Promise<Response> {
    const load = /^load\/(z[0-9a-f]{32})\.js$/.exec(name)?.[1];
    if (load) {
      const data = this.#loads.takeData(load);
      return data ? script(startModule(data), false) : notFound();
    }
    const source = await clientModule(name);
    return source === undefined ? notFound() : script(source, true);
  }
}

function forbidden(where: string, session: Session, options: PageOptions): boolean {
  if (where === 'blank') return false;
  const kind = where === 'api-user-edit' ? 'api-user' : where;
  return !session.person.isAdmin || options.trouble.accessDenied.some((denied) => denied === kind);
}

function escapeAddress(url: URL): string {
  return `${url.pathname}${url.search}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function help(): Response {
  return html(
    '<!doctype html><html lang="en"><title>Autotask Help</title><h1>Security Levels</h1><p>Copy a system security level, open Other and choose Can create Webhooks. New API User is in the New menu of Resources.</p></html>',
  );
}
