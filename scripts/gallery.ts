/**
 * Photographs every screen in every state into .data/gallery/<screen>-<state>-<variant>.png, and asks axe.
 * `npx node scripts/gallery.ts [--only 'popup-(real|moment)'] [--variants light,dark,de,narrow] [--pictures-only]`
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import tailwindcss from '@tailwindcss/vite';
import { createServer } from 'vite';
import { COMPANY_STAGES } from '../tests/gallery/company-states.ts';
import { MAPPING_STAGES } from '../tests/gallery/mapping-states.ts';
import { MOMENTS } from '../tests/gallery/moment-states.ts';
import { STATES } from '../tests/gallery/states.ts';
import { TEST_STATES } from '../tests/gallery/test-states.ts';
import { TRIGGER_STAGES } from '../tests/gallery/trigger-states.ts';

interface Variant {
  language: 'en' | 'de' | 'es';
  scheme: 'light' | 'dark';
  /** Narrow side panel; elsewhere the usual width. */
  narrow?: boolean;
  /** The browser's own zoom: the window stays, so the page has fewer and larger pixels of its own. */
  zoom?: number;
  contrast?: BrowserContextOptions['forcedColors'];
}
const VARIANTS: Record<string, Variant> = {
  light: { language: 'en', scheme: 'light' },
  dark: { language: 'en', scheme: 'dark' },
  german: { language: 'de', scheme: 'light' },
  'german-dark': { language: 'de', scheme: 'dark' },
  zoomed: { language: 'en', scheme: 'light', zoom: 1.5 },
  de: { language: 'de', scheme: 'light', narrow: true },
  es: { language: 'es', scheme: 'dark', narrow: true },
  narrow: { language: 'en', scheme: 'light', narrow: true },
  forced: { language: 'en', scheme: 'dark', contrast: 'active' },
};
const WIDTHS: Record<string, [usual: number, narrow: number]> = {
  popup: [380, 360],
  sidepanel: [400, 320],
  options: [1000, 400],
  welcome: [1000, 400],
  mapping: [1280, 500],
};

/** Popup and panel are looked at in every state, the others where it changes them. */
function shots(): [screen: string, state: string][] {
  const all = [...Object.keys(STATES), 'empty', 'lost'];
  return [
    // The popup knows no triggers and no companies.
    ...all
      .filter((state) => !(state in TRIGGER_STAGES) && !(state in COMPANY_STAGES))
      .map((state): [string, string] => ['popup', state]),
    ...all.map((state): [string, string] => ['sidepanel', state]),
    ...Object.keys(TEST_STATES).map((state): [string, string] => ['popup', state]),
    ...['no-tab', 'all-green', 'copy-locked', 'no-access', 'many-deliveries', 'trial-echo'].map(
      (state): [string, string] => ['options', state],
    ),
    ...Object.entries(MOMENTS).map(([state, { screen }]): [string, string] => [screen, state]),
    ...['no-access', 'zone-found'].map((state): [string, string] => ['welcome', state]),
    ...Object.keys(MAPPING_STAGES).map((state): [string, string] => ['mapping', state]),
  ];
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    'pictures-only': { type: 'boolean', default: false },
    variants: { type: 'string', default: 'light,dark,de,narrow' },
    out: { type: 'string', default: '.data/gallery' },
  },
});
const only = new RegExp(values.only);
const server = await createServer({
  configFile: false,
  root: process.cwd(),
  plugins: [tailwindcss()],
  oxc: { jsx: { runtime: 'automatic' } },
  server: { host: '127.0.0.1', port: 0, watch: null },
  logLevel: 'error',
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(values.out, { recursive: true });

let complaints = 0;
let pictures = 0;
for (const name of values.variants.split(',')) {
  const variant = VARIANTS[name];
  if (!variant) throw new Error(`No variant ${name}. There are: ${Object.keys(VARIANTS).join(', ')}.`);
  const context = await browser.newContext({
    colorScheme: variant.scheme,
    forcedColors: variant.contrast ?? 'none',
    reducedMotion: 'reduce',
    deviceScaleFactor: variant.zoom ?? 1,
  });
  const page = await context.newPage();
  for (const [screen, state] of shots()) {
    if (!only.test(`${screen}-${state}`)) continue;
    const zoom = variant.zoom ?? 1;
    const width = Math.floor((WIDTHS[screen]?.[variant.narrow ? 1 : 0] ?? 400) / zoom);
    await page.setViewportSize({ width, height: Math.floor((screen === 'mapping' ? 900 : 600) / zoom) });
    await page.goto(
      `${origin}tests/gallery/index.html?screen=${screen}&state=${state}&language=${variant.language}`,
    );
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.locator('h1').first().waitFor({ state: 'attached' });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) complain(`${screen}-${state}-${name}`, `${overflow} px too wide`);
    const axe = new AxeBuilder({ page })
      // Forced colours are the system's own; axe reckons with ours.
      .disableRules(variant.contrast ? ['color-contrast'] : []);
    const violations = values['pictures-only'] ? [] : (await axe.analyze()).violations;
    for (const violation of violations) {
      complain(
        `${screen}-${state}-${name}`,
        `${violation.id}: ${violation.nodes.map(({ target }) => target).join(' | ')}`,
      );
    }
    // As tall as the page, so that what sticks to an edge is drawn where it belongs.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${values.out}/${screen}-${state}-${name}.png`, fullPage: true });
    pictures += 1;
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${pictures} pictures in ${values.out}, ${complaints} complaints.`);
process.exit(complaints > 0 ? 1 : 0);

function complain(picture: string, what: string): void {
  complaints += 1;
  console.log(`${picture}: ${what}`);
}
