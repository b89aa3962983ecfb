import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GUIDES } from '../../../utils/guide/index.ts';
import type { GuidePlan } from '../../../utils/guide/types.ts';
import type { PageKind } from '../../../utils/page/facts.ts';
import type { Locator } from '../../../utils/page/guidance.ts';
import { bigPage } from '../agent/pages.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures/autotask-ui');

/** Autotask's pages as they were reconstructed, by what the guides call them. */
const PAGES = {
  shell: 'reconstruction-a-onyx-shell-admin',
  'admin-category': 'reconstruction-a-admin-landing-iframe',
  'security-levels': 'reconstruction-b-security-levels-grid',
  'security-level-editor': 'reconstruction-c-security-level-editor.v2',
  resources: 'reconstruction-d-resources-grid-new-menu',
  'api-user-editor': 'reconstruction-d-api-user-editor.v2-picker',
} satisfies Partial<Record<PageKind, string>>;

export const KINDS = Object.keys(PAGES) as (keyof typeof PAGES)[];

/** A reconstructed page, everything on it unfolded, with filler around it up to `nodes` nodes. */
export function guidePage(kind: keyof typeof PAGES, nodes: number): string {
  const page = readFileSync(path.join(FIXTURES, `${PAGES[kind]}.html`), 'utf8').replaceAll(
    /display: ?none/g,
    '',
  );
  const filler = bigPage(nodes).replace(/^.*<body>|<\/body>.*$/gs, '');
  return page.replace(/<\/body>|$/, () => `${filler}</body>`);
}

const PLAN: GuidePlan = {
  plannedTriggers: 50,
  levelName: 'Rewst - API User',
  binding: 'vendor',
  vendorName: 'Rewst - Automation',
};

/** Every target that a step can have on a kind of page. */
export function targetsOn(kind: PageKind): Locator[] {
  const steps = Object.values(GUIDES).flatMap(({ steps }) => steps);
  const plans = [PLAN, { ...PLAN, binding: 'custom' as const }];
  const targets = steps
    .filter(({ where }) => where.includes(kind))
    .flatMap((step) => plans.flatMap((plan) => step.aim?.(plan, undefined).targets ?? step.targets));
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
}
