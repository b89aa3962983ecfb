/** Which page this is: given this markup, this kind of page. */
import { expect, it } from 'vitest';
import { lookingOnce } from './one-look.ts';

const lookOnce = lookingOnce();

const section = (name: string) =>
  `<div class="section-title" role="button" tabindex="0"><span>${name}</span><button><span>Volle Berechtigung</span></button><button><span>Keine Berechtigung</span></button></div>`;

it.each([
  ['a page whose heading says so', '<h1>Sie haben keine Berechtigung für diese Seite</h1>', 'access-denied'],
  ['a page whose heading says no more', '<h1>Keine Berechtigung</h1>', 'access-denied'],
  [
    'an editor in German, whose sections have a button for taking every permission',
    `<h1>Zugriffsrecht</h1><label>Name <input></label>${['Verträge', 'CRM', 'Bestand', 'Projekte', 'Sonstige'].map(section).join('')}`,
    'security-level-editor',
  ],
  ['an editor of which one section has come', section('CRM'), 'other'],
])('%s', async (_, html, kind) => {
  expect(await lookOnce(html, (page) => page.evaluate(() => window.inside.facts().page.kind))).toBe(kind);
});
