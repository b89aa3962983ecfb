/** From an address to a page: makes the model, draws it, remembers the load. */
import type { LevelDraft } from '../state/types.ts';
import { GENERATE, LOGIN, ROW_OPERATION, SAVE } from './addresses.ts';
import type { LoadData } from './client/data.ts';
import { walkMeBalloons } from './decoys.ts';
import { htmlDocument, WAITING } from './document.ts';
import { escapeHtml } from './draw.ts';
import type { Load } from './loads.ts';
import { apiUserPage } from './model/api-user.ts';
import { categoryPage } from './model/category.ts';
import { type Addresses, type PageContext, withQuery } from './model/context.ts';
import { levelEditorPage } from './model/level-editor.ts';
import { bareLevelName } from './model/level-names.ts';
import { levelsPage } from './model/levels.ts';
import { blankPage, deniedPage, newResourcePage } from './model/plain.ts';
import { resourcesPage } from './model/resources.ts';
import type { ContentPage } from './model/types.ts';
import { type Rendered, renderContent } from './render.ts';
import { gridsOf } from './walk.ts';

/** The page at an address; undefined when what it is about does not exist. */
export function contentPage(where: keyof Addresses, url: URL, load: Load): ContentPage | undefined {
  const { context } = load;
  const save = withQuery(SAVE, { load: load.id });
  switch (where) {
    case 'category':
      return categoryPage(context);
    case 'levels':
      return levelsPage(context);
    case 'level-editor':
      return editor(context, url, load, save);
    case 'resources':
      return resourcesPage(context, url.searchParams.has('showInactive'));
    case 'api-user': {
      const identifier =
        context.options.trackingIdentifier === 'beforeSaving'
          ? context.tenant.generateTrackingIdentifier()
          : undefined;
      load.user = identifier ? { identifier } : {};
      return apiUserPage(context, undefined, { save, ...load.user });
    }
    case 'api-user-edit': {
      const user = context.tenant.apiUser(Number(url.searchParams.get('resourceId')));
      if (user) load.user = { id: user.id };
      return user && apiUserPage(context, user, { save });
    }
    case 'new-resource':
      return newResourcePage(context);
    default:
      return blankPage(context);
  }
}

function editor(context: PageContext, url: URL, load: Load, save: string): ContentPage | undefined {
  const { tenant, words, options } = context;
  const copyFrom = url.searchParams.get('copyFrom');
  if (copyFrom !== null) {
    const source = tenant.level(Number(copyFrom));
    const draft: LevelDraft | undefined = tenant.copyLevel(Number(copyFrom));
    if (!source || !draft) return undefined;
    load.level = { copiedFrom: source.id };
    const name = words.plain('copyOf', { name: bareLevelName(source, words) });
    const active = options.trouble.copyIsInactive ? false : draft.active;
    return levelEditorPage(context, { ...draft, active }, { name, shownName: name, system: false, save });
  }
  const level = tenant.level(Number(url.searchParams.get('securityLevelId')));
  if (!level) return undefined;
  load.level = { id: level.id };
  const name = bareLevelName(level, words);
  return levelEditorPage(context, level, { name, shownName: name, system: level.system, save });
}

/** "You may not see this." */
export function deniedContent(context: PageContext): ContentPage {
  return deniedPage(context);
}

/** Draws a page and gives back its document; what the script needs waits in the load. */
export function showContent(page: ContentPage, load: Load): string {
  const { options, words } = load.context;
  const { theme, decoys, timing } = options;
  const drawn = renderContent(page, load.skin, theme, { duplicates: decoys.hiddenDuplicates });
  const title =
    page.title.secondary === '' ? page.title.text : `${page.title.text} - ${page.title.secondary}`;
  const balloons =
    decoys.walkMe && page.kind !== 'denied'
      ? walkMeBalloons(escapeHtml, { copy: words.label('copy'), newApiUser: words.label('newApiUser') })
      : '';
  const body = drawn.body + balloons;
  const late = timing.contentDelayMs > 0;
  load.data = scriptData(load, page.kind, title, drawn, {
    menuOnHover: gridsOf(page).some((grid) => grid.menuOnHover),
    ...(page.form ? { form: page.form } : {}),
    ...(late ? { late: { html: body, afterMs: timing.contentDelayMs } } : {}),
  });
  return htmlDocument({
    language: words.language,
    title: late ? 'Autotask' : title,
    css: drawn.css,
    bodyAttributes: drawn.bodyAttributes,
    body: late ? WAITING : body,
    load: load.id,
  });
}

/** What the page script gets for any page. */
export function scriptData(
  load: Load,
  kind: string,
  title: string,
  drawn: Rendered,
  more: Partial<LoadData>,
): LoadData {
  const { timing } = load.context.options;
  return {
    load: load.id,
    kind,
    title,
    items: drawn.items,
    marks: drawn.marks,
    rerenderAfterMs: kind === 'shell' ? 0 : timing.rerenderAfterMs,
    menuDelayMs: timing.menuDelayMs,
    menuOnHover: false,
    closesPanel: false,
    generate: withQuery(GENERATE, { load: load.id }),
    rowOperation: withQuery(ROW_OPERATION, { load: load.id }),
    login: LOGIN,
    ...more,
  };
}
