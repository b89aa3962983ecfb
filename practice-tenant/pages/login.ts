import { BASE, colours } from '../skins/css/colours.ts';
import { LOGIN } from './addresses.ts';
import { htmlDocument } from './document.ts';
import { escapeHtml } from './draw.ts';
import type { PageOptions } from './options.ts';
import type { Wording } from './texts/wording.ts';

const CSS = `
body{display:grid;place-items:center;background:var(--c-sunken)}
form{width:330px;padding:32px;background:var(--c-raised);border:1px solid var(--c-line);border-radius:8px;box-shadow:var(--c-shadow);display:grid;gap:14px}
h1{margin:0 0 6px;font-size:20px}label{display:grid;gap:4px;font-weight:600;font-size:12px}
input{height:34px;padding:0 10px;border:1px solid var(--c-line);border-radius:4px;background:var(--c-page);font-weight:400}
button{height:36px;border:0;border-radius:4px;background:var(--c-accent);color:var(--c-onAccent);font-weight:600;cursor:pointer}
p{margin:0;padding:8px 10px;border-radius:4px;background:var(--c-dangerSoft);color:var(--c-danger)}
`;

/** The login page: a plain form, the same in every skin. */
export function loginDocument(
  words: Wording,
  options: PageOptions,
  state: { returnUrl: string; userName: string; message?: 'loginFailed' | 'loginExpired' },
): string {
  const text = (value: string) => escapeHtml(value);
  const action = `${LOGIN}?ReturnUrl=${encodeURIComponent(state.returnUrl)}`;
  return htmlDocument({
    language: words.language,
    title: `Autotask - ${words.label('loginTitle')}`,
    css: colours(options.theme) + BASE + CSS,
    bodyAttributes: '',
    body: `<form method="post" action="${text(action)}"><h1>Autotask</h1>${
      state.message ? `<p role="alert">${text(words.sentence(state.message))}</p>` : ''
    }<label>${text(words.label('userName'))}<input name="UserName" autocomplete="username" value="${text(state.userName)}" autofocus></label><label>${text(words.label('password'))}<input name="Password" type="password" autocomplete="current-password"></label><button type="submit">${text(words.label('logIn'))}</button></form>`,
  });
}

/** Where a login leads: a path of this host, never another one. */
export function safeReturn(wanted: string | null, origin: string, otherwise: string): string {
  if (!wanted || !URL.canParse(wanted, origin)) return otherwise;
  const target = new URL(wanted, origin);
  return target.origin === origin ? `${target.pathname}${target.search}` : otherwise;
}
