import { z } from 'zod';

/**
 * How the practice tenant's pages show themselves. Where public sources disagree or say nothing, an option chooses the
 * reading, so that the product can be tried against all of them. Defaults: the mvc-v2 pages in the Onyx shell, English
 * on English zones, everything at once.
 */
export const PageOptions = z.strictObject({
  /** Name of a shipped skin, or path (or file: address) of a module whose default export is a `Skin`. */
  skin: z.string().min(1).default('mvc-v2'),
  /** `auto`: German on ww18 and prde, Spanish on ww12 and pres, English elsewhere. */
  language: z.enum(['auto', 'en', 'de', 'es']).default('auto'),
  /** Which of two plausible wordings is shown where no source gives the product's own. */
  wording: z.union([z.literal(0), z.literal(1)]).default(0),
  /** The word of "<word> Settings & Users". Applies to English pages only, as in the product. */
  localTerm: z
    .enum(['Account', 'Organization', 'Company', 'Client', 'Customer', 'Business Unit', 'Site'])
    .default('Account'),
  theme: z.enum(['light', 'dark']).default('light'),
  timing: z
    .strictObject({
      /** Content and title come this many milliseconds after the document. */
      contentDelayMs: z.number().int().min(0).max(60_000).default(0),
      /** The whole content is replaced by new elements this long after it came; 0: never. */
      rerenderAfterMs: z.number().int().min(0).max(60_000).default(0),
      /** An opened row menu shows a loading mark for so long. */
      menuDelayMs: z.number().int().min(0).max(60_000).default(200),
    })
    .prefault({}),
  typography: z
    .strictObject({
      /** Typographic apostrophes and quotation marks. */
      curlyQuotes: z.boolean().default(false),
      /** No-break spaces between words. */
      noBreakSpaces: z.boolean().default(false),
      /** Casing of labels; data (names of levels and people) keeps its own. */
      casing: z.enum(['asIs', 'upper', 'lower', 'title']).default('asIs'),
      /** "Security Levels (14)", "Other (17)". */
      trailingCounts: z.boolean().default(false),
    })
    .prefault({}),
  decoys: z
    .strictObject({
      /** Custom levels besides the tenant's own, earlier copies among them. */
      customLevels: z.number().int().min(0).max(200).default(0),
      /** Invisible twins of the page's content. */
      hiddenDuplicates: z.boolean().default(false),
      /** Balloons of a guided-tour product that runs in Autotask. */
      walkMe: z.boolean().default(false),
      /** More boxes that begin with "Can create". */
      canCreateBoxes: z.boolean().default(false),
    })
    .prefault({}),
  /** The number of webhooks before its box is ticked. */
  numberField: z.enum(['disabled', 'hidden']).default('disabled'),
  copyLabel: z.enum(['Copy', 'Copy Security Level']).default('Copy'),
  /** How a row's menu opens. A right-click on the row always opens it; with `context` there is no icon. */
  rowMenu: z.enum(['click', 'hover', 'context']).default('click'),
  /** Drop-downs: the browser's own, or the product's picker. */
  listControl: z.enum(['select', 'picker']).default('select'),
  /** "(API-only)" behind the names in the API user page's list of security levels. */
  apiOnlyShown: z.boolean().default(true),
  /** When the page of a custom API user shows its tracking identifier. */
  trackingIdentifier: z.enum(['beforeSaving', 'afterSaving']).default('beforeSaving'),
  /** Where Copy, New API User and Edit (of API users) open. */
  place: z.enum(['tab', 'popup', 'frame', 'dialog']).default('tab'),
  shell: z.enum(['onyx', 'older']).default('onyx'),
  /** The side panel starts as a row of icons. Narrow windows collapse it anyway. */
  collapsedNavigation: z.boolean().default(false),
  trouble: z
    .strictObject({
      /** Saving a security level fails with a message of the page. */
      validationOnSave: z.enum(['never', 'once', 'always']).default('never'),
      /** Pages that answer "access denied". */
      accessDenied: z
        .array(z.enum(['category', 'levels', 'level-editor', 'resources', 'api-user']))
        .default([]),
      /** The login expires after this many further requests; null: never. */
      loginExpiresAfter: z.number().int().min(1).nullable().default(null),
      /** A copied level starts with Active unticked, so that the API user page does not list it. */
      copyIsInactive: z.boolean().default(false),
    })
    .prefault({}),
});
export type PageOptions = z.infer<typeof PageOptions>;
export type PageOptionsInput = z.input<typeof PageOptions>;

/** A change of some options; groups (`timing`, `decoys`, …) may be given in part too. */
export type PageOptionsChange = { [Key in keyof PageOptionsInput]?: InPart<PageOptionsInput[Key]> };
type InPart<Value> = Value extends readonly unknown[] ? Value : Value extends object ? Partial<Value> : Value;

/**
 * The options after a change.
 *
 * @param current the options in force
 * @param change only what changes; groups are merged field by field
 * @returns the new options, or sentences that say what is wrong with the change
 */
export function changePageOptions(current: PageOptions, change: unknown): PageOptions | string[] {
  if (!isRecord(change)) return ['The page options must be an object.'];
  const merged: Record<string, unknown> = { ...current };
  for (const [key, value] of Object.entries(change)) {
    const before = merged[key];
    merged[key] = isRecord(before) && isRecord(value) ? { ...before, ...value } : value;
  }
  const parsed = PageOptions.safeParse(merged);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'page options'}: ${issue.message}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
