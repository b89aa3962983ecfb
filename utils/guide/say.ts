import type { PageLanguage } from '../page/facts.ts';
import { de } from '../page/labels/de.ts';
import { en } from '../page/labels/en.ts';
import { es } from '../page/labels/es.ts';
import type { GuidePlan, SeenFacts } from './types.ts';

const LABELS: Record<PageLanguage, Record<string, string>> = { en, de, es };

/**
 * The language of the admin's Autotask pages: seen on them, else the zone's (autotask-ui.md section 10).
 */
export function pageLanguage(facts: readonly SeenFacts[], plan: GuidePlan): PageLanguage {
  const seen = [...facts].sort((a, b) => b.seenAt - a.seenAt).find(({ language }) => language);
  const host = facts[0]?.host ?? plan.uiHost ?? '';
  return seen?.language ?? (/^(ww18|prde)\./.test(host) ? 'de' : /^(ww12|pres)\./.test(host) ? 'es' : 'en');
}

/**
 * A guide's text with the plan's values and with labels as the page writes them: `[save]` becomes Save or Speichern. Quotation
 * marks are kept for values to enter.
 */
export function fillIn(text: string, plan: GuidePlan, language: PageLanguage): string {
  const values: Record<string, string> = {
    levelName: plan.levelName,
    plannedTriggers: String(plan.plannedTriggers),
    vendorName: plan.vendorName,
  };
  return text
    .replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
    .replace(/\[(\w+)\]/g, (whole, key: string) => {
      const wording = LABELS[language][key]?.split('|')[0];
      return wording ? wording.replaceAll('*', '… ').trim() : whole;
    });
}
