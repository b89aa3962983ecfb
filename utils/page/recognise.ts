import { all, closest, frameVisible, is, rect, say, title, visible } from './dom.ts';
import { isOn } from './drawn.ts';
import { opened } from './entries.ts';
import type { PageDetail } from './facts.ts';
import { chosenIn, controlOf, heldBy, offeredBy, valueNear } from './fields.ts';
import { offersEntry } from './find.ts';
import type { FieldRole } from './guidance.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';
import { namesOfRows, ROW, rowOf } from './rows.ts';
import { type Sight, UNTOLD } from './scan.ts';

/** What the agent saw the admin do in this document; the page's content cannot tell. */
export interface Seen {
  saveClicked: boolean;
  secretTouched: boolean;
  /** What became of the secret after Capture read it. */
  secretHeld?: 'taken' | 'changed' | undefined;
  /** The row whose menu was opened last is the one of the system level. */
  menuIsOurs: boolean;
  /** What the page complained about after Save, in a markup that we do not know. */
  complaint?: string | undefined;
}

export interface Recognised {
  page: PageDetail;
  confidence: number;
}

/**
 * Which page this is and what it shows, by what it says and not by its address (autotask-ui.md sections 6 to 8 and 14).
 * Order matters: an editor contains words of the lists, a list those of the navigation.
 */
export function recognise(sight: Sight, seen: Seen): Recognised {
  const has = (key: LabelKey) => sight.hits(key).length > 0;
  const count = (...keys: LabelKey[]) => keys.filter(has).length;
  const sure = (page: PageDetail, confidence = 1): Recognised => ({ page, confidence });

  if (!frameVisible()) return sure({ kind: 'other' }, 0);
  if (/\/security\/authorization\.mvc\/failure/i.test(location.pathname) || isTitle('accessDenied', sight))
    return sure({ kind: 'access-denied' });
  if (/\/authentication\.mvc\/authenticate/i.test(location.pathname) || (has('login') && hasPassword()))
    return sure({ kind: 'login' });

  const keys = count('generateKey', 'generateSecret', 'userNameKey', 'passwordSecret');
  const sections = count('apiTrackingIdentifier', 'credentials');
  if (keys > 1 || (keys && sections)) return sure(apiUserEditor(sight, seen), keys + sections > 3 ? 1 : 0.8);

  const topics = new Set(sight.hits('levelSection').map(({ element }) => norm(say(element)))).size;
  if (has('canCreateWebhooks') || (topics > 2 && field('name', 'textbox', sight)))
    return sure(levelEditor(sight, seen), topics > 2 ? 1 : 0.7);

  const systemRow = sight
    .hits('apiUserSystemLevel')
    .some(({ element }) => rowOf(element, 'apiUserSystemLevel').length > 0);
  if (systemRow || (isTitle('securityLevels', sight) && has('systemColumn')))
    return sure(levelsList(sight, seen, systemRow), systemRow && has('systemColumn') ? 1 : 0.8);

  if (has('resourcesUsersHr'))
    return sure({
      kind: 'admin-category',
      securityLevelsVisible: has('securityLevels'),
      resourcesVisible: has('resourcesUsers'),
    });

  if (isTitle('resources', sight) && has('new') && !isShell(sight))
    return sure(resourcesList(sight), has('resourceColumn') ? 1 : 0.7);

  if (isShell(sight))
    return sure({ kind: 'shell', adminOpen: has('settingsAndUsers') || has('resourcesUsers') });
  return sure({ kind: 'other' });
}

/** Navigation: several modules as entries, or the Admin panel beside a frame. */
function isShell(sight: Sight): boolean {
  const entries = (key: LabelKey) => sight.hits(key).filter(({ element }) => !closest(element, ROW));
  const modules = new Set(entries('module').map(({ element }) => norm(say(element)))).size;
  const admin = entries('admin').length + entries('settingsAndUsers').length > 0;
  return (
    (modules > 2 && admin) ||
    (admin &&
      all('iframe,frame').some(
        (frame) => rect(frame).width > innerWidth / 2 && !closest(frame, '[role=dialog],[class*=dialog i]'),
      ))
  );
}

/** The words stand where a title stands: alone in the head of the page, or in the document's own title. */
function isTitle(key: LabelKey, sight: Sight): boolean {
  if (labelsOf(norm(title())).includes(key)) return true;
  return sight.hits(key).some(
    ({ element }) =>
      is(element, 'h1,h2,[role=heading],[class*=title i],[class*=title i] *') &&
      rect(element).top + scrollY < 250 &&
      // In German, the button *No Permission* in the head of a level's section says what a denied page says.
      !(key === 'accessDenied' && closest(element, 'button,a,[role=button]')),
  );
}

const hasPassword = () => all('input[type=password]').some(visible);

/** The one control of a role that a label names; undefined for none or several. */
export function field(key: LabelKey, role: FieldRole, sight: Sight): Element | undefined {
  const hits = sight.hits(key);
  if (hits.length > UNTOLD) return undefined;
  const found = new Set(hits.flatMap((hit) => controlOf(hit, role) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

function ticked(key: LabelKey, sight: Sight): boolean | undefined {
  const box = field(key, 'checkbox', sight);
  return box && isOn(box);
}

function levelEditor(sight: Sight, seen: Seen): PageDetail {
  const name = field('name', 'textbox', sight);
  const number = field('maximumWebhooks', 'textbox', sight);
  const digits = number && heldBy(number).trim();
  const title = sight
    .hits('securityLevel')
    .find(({ rest }) => /^\s*[-–—:]/.test(rest))
    ?.rest.replace(/^[\s\-–—:]+/, '')
    .trim();
  const typed = name && heldBy(name).slice(0, 200);
  return {
    kind: 'security-level-editor',
    name: typed,
    system: [typed, title].some((text) => labelsOf(norm(text ?? '')).includes('apiUserSystemLevel')),
    active: ticked('active', sight),
    otherExpanded:
      sight.hits('canCreateWebhooks').length > 0 || sight.hits('passwordNeverExpires').length > 0,
    webhooksAllowed: ticked('canCreateWebhooks', sight),
    maximumWebhooks: number && (/^\d{1,9}$/.test(digits ?? '') ? Number(digits) : null),
    passwordNeverExpires: ticked('passwordNeverExpires', sight),
    validation: validation() ?? seen.complaint,
    saveClicked: seen.saveClicked,
    titleName: title && !labelsOf(norm(title)).includes('copyPrefix') ? title.slice(0, 200) : undefined,
  };
}

function levelsList(sight: Sight, seen: Seen, systemRow: boolean): PageDetail {
  return {
    kind: 'security-levels',
    systemRow,
    copyOffered: seen.menuIsOurs && offersEntry('copy', sight),
    customLevels: namesOfRows().filter((name) => !/\((de )?sistema|\(system\)/i.test(name)),
  };
}

function resourcesList(sight: Sight): PageDetail {
  return { kind: 'resources', newMenuOpen: offersEntry('newApiUser', sight), names: namesOfRows() };
}

function apiUserEditor(sight: Sight, seen: Seen): PageDetail {
  const filled = (key: LabelKey, role: FieldRole, form = /\S/) => {
    const control = field(key, role, sight);
    return !!control && form.test(role === 'combobox' ? chosenIn(control) : heldBy(control));
  };
  const level = field('securityLevel', 'combobox', sight);
  const vendor = field('integrationVendor', 'combobox', sight);
  const custom = field('customInternalIntegration', 'radio', sight);
  const byVendor = field('integrationVendor', 'radio', sight);
  const path = location.pathname.toLowerCase();
  return {
    kind: 'api-user-editor',
    mode: /newapiuser/.test(path) ? 'new' : /editapiuser/.test(path) ? 'edit' : 'unknown',
    firstNameFilled: filled('firstName', 'textbox'),
    lastNameFilled: filled('lastName', 'textbox'),
    emailFilled: filled('emailAddress', 'textbox', /\S@\S/),
    active: ticked('active', sight),
    locked: ticked('locked', sight),
    securityLevel: (level && chosenIn(level)) || undefined,
    securityLevelOptions: level && levelsIn(level),
    locationFilled:
      filled('primaryInternalLocation', 'combobox') || filled('primaryInternalLocation', 'textbox'),
    userNameFilled: filled('userNameKey', 'textbox', /\S@\S/),
    secretTouched: seen.secretTouched,
    ...(seen.secretHeld === 'changed' ? { secretStale: true } : {}),
    tracking: custom && isOn(custom) ? 'custom' : byVendor && isOn(byVendor) ? 'vendor' : undefined,
    vendor: (vendor && chosenIn(vendor)) || undefined,
    trackingIdentifierShown: !!identifierIn(sight),
    validation: validation() ?? seen.complaint,
    saveClicked: seen.saveClicked,
  };
}

/** The levels that a drop-down is known to offer: it holds them, or its list is open. */
function levelsIn(dropDown: Element): string[] | undefined {
  const options = offeredBy(dropDown) ?? opened(dropDown);
  return options.length ? options : undefined;
}

/** A page has one tracking identifier; of many places that speak of one, only so many are looked around closely. */
const FEW = 5;

/** The tracking identifier of a custom user, if the page shows one. Facts say only that there is one. */
export function identifierIn(sight: Sight): string | undefined {
  const input = field('trackingIdentifier', 'textbox', sight);
  const said = input
    ? [heldBy(input).trim()]
    : sight.hits('trackingIdentifier').map(({ element, rest }) => rest || besides(element));
  const behind = said.find(isIdentifier);
  if (behind || input) return behind;
  // Where other words are about as near, only what looks like no word counts.
  const looksLikeOne = (text: string) => isIdentifier(text) && /\d/.test(text);
  const near = sight
    .hits('trackingIdentifier')
    .slice(0, FEW)
    .flatMap(({ element }) => valueNear(element, looksLikeOne) ?? []);
  // Two different ones: nobody can tell which is meant.
  return near.every((one) => one === near[0]) ? near[0] : undefined;
}

const isIdentifier = (text: string) => /^[a-z0-9-]{12,60}$/i.test(text) && !labelsOf(norm(text)).length;

/** The words that stand behind a label as its read-only value. */
function besides(label: Element): string {
  const next =
    label.nextElementSibling ??
    label.parentElement?.nextElementSibling ??
    label.parentElement?.parentElement?.nextElementSibling;
  return next ? say(next, 80, true) : '';
}

/** What the page says is wrong with the form. */
function validation(): string | undefined {
  const summary = all(
    '.ValidationSummary.Active .Message,.ValidationSummary.Active,[role=alert],#AlertDialog.Active',
  ).find((element) => visible(element) && say(element, 500, true));
  return summary && say(summary, 500, true);
}
