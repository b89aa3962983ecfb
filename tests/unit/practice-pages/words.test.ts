import { describe, expect, it } from 'vitest';
import { PageOptions, type PageOptionsInput } from '../../../practice-tenant/pages/index.ts';
import { de } from '../../../practice-tenant/pages/texts/de.ts';
import { en } from '../../../practice-tenant/pages/texts/en.ts';
import { es } from '../../../practice-tenant/pages/texts/es.ts';
import { wordingFor } from '../../../practice-tenant/pages/texts/wording.ts';
import { PATHS, visit } from './visitor.ts';

const words = (host: string, options: PageOptionsInput = {}) => wordingFor(host, PageOptions.parse(options));

describe('the language of the pages', () => {
  it.each([
    ['ww5.autotask.net', 'Security Levels'],
    ['ww18.autotask.net', 'Zugriffsrechte'],
    ['prde.autotask.net', 'Zugriffsrechte'],
    ['ww12.autotask.net', 'Niveles de seguridad'],
    ['pres.autotask.net', 'Niveles de seguridad'],
  ])('follows the instance: %s says "%s"', (host, label) => {
    expect(words(host).label('securityLevels')).toBe(label);
  });

  it('can be chosen', () => {
    expect(words('ww5.autotask.net', { language: 'de' }).label('save')).toBe('Speichern');
  });

  it('has a second wording where no source gives the product’s own', () => {
    expect(words('ww18.autotask.net', { wording: 1 }).label('canCreateWebhooks')).toBe(
      'Darf Webhooks anlegen',
    );
    expect(words('ww18.autotask.net', { wording: 1 }).label('saveAndClose')).toBe('Speichern & Schließen');
  });

  it('speaks of webhooks as Webhooks, and fills the same places, in every language', () => {
    const places = (text: string) =>
      (text.match(/\{\w+\}/g) ?? []).filter((place) => place !== '{term}').sort();
    for (const texts of [de, es]) {
      for (const key of Object.keys(en) as (keyof typeof en)[]) {
        for (const wording of [texts[key]].flat()) expect(places(wording), key).toEqual(places(en[key]));
      }
      for (const key of ['webhooks', 'canCreateWebhooks', 'maximumWebhooks'] as const)
        for (const wording of [texts[key]].flat()) expect(wording).toMatch(/webhooks/i);
    }
  });

  it('copies a level under a name in the page’s language', async () => {
    const visitor = await visit({}, 'ww18.autotask.net');
    expect((await visitor.open(PATHS.copy)).data.items.name?.state.value).toBe(
      'Kopie von API-Benutzer (System)',
    );
    expect((await visitor.open(PATHS.levels)).text).toContain('API-Benutzer (System) (nur API)');
  });
});

describe('local terms', () => {
  it.each(['Organization', 'Account', 'Company', 'Client', 'Customer', 'Business Unit', 'Site'] as const)(
    'rename the category to "%s Settings & Users"',
    (localTerm) => {
      expect(words('ww5.autotask.net', { localTerm }).label('settingsAndUsers')).toBe(
        `${localTerm} Settings & Users`,
      );
    },
  );

  it('change English instances only', () => {
    expect(words('ww12.autotask.net', { localTerm: 'Site' }).label('settingsAndUsers')).toBe(
      'Configuración de la Organización y Usuarios',
    );
  });
});

describe('typography', () => {
  const set = (typography: PageOptionsInput['typography']) => words('ww5.autotask.net', { typography });

  it('curls quotes in labels and data', () => {
    expect(set({ curlyQuotes: true }).data("Can't Read Costs")).toBe('Can’t Read Costs');
  });

  it('puts no-break spaces between words', () => {
    expect(set({ noBreakSpaces: true }).label('saveAndClose')).toBe('Save\u00a0&\u00a0Close');
  });

  it('changes the casing of labels, not of data', () => {
    expect(set({ casing: 'upper' }).label('canCreateWebhooks')).toBe('CAN CREATE WEBHOOKS');
    expect(set({ casing: 'title' }).label('canCreateWebhooks')).toBe('Can Create Webhooks');
    expect(set({ casing: 'lower' }).data('API User')).toBe('API User');
  });

  it('counts behind headings', () => {
    expect(set({ trailingCounts: true }).heading('securityLevels', 14)).toBe('Security Levels (14)');
  });

  it('never reaches what is saved', async () => {
    const visitor = await visit({ typography: { curlyQuotes: true, noBreakSpaces: true, casing: 'upper' } });
    const page = await visitor.open(PATHS.copy);
    await visitor.save(page, {});
    expect(visitor.tenant.listLevels().some((level) => level.name === 'Copy of API User (system)')).toBe(
      true,
    );
  });
});
