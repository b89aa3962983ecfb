import { describe, expect, it } from 'vitest';
import { createPages } from '../../../practice-tenant/pages/index.ts';
import { changePageOptions, PageOptions } from '../../../practice-tenant/pages/options.ts';
import { createTenant } from '../../../practice-tenant/state/tenant.ts';

describe('page options', () => {
  it('are the current generation, in the instance’s language, at once, when nothing is said', () => {
    expect(PageOptions.parse({})).toMatchObject({
      skin: 'mvc-v2',
      language: 'auto',
      place: 'tab',
      timing: { contentDelayMs: 0 },
      trouble: { validationOnSave: 'never', accessDenied: [], loginExpiresAfter: null },
    });
  });

  it('keep what a change does not name, also inside a group', () => {
    const first = PageOptions.parse({ timing: { menuDelayMs: 700 }, localTerm: 'Client' });
    expect(changePageOptions(first, { timing: { contentDelayMs: 50 } })).toMatchObject({
      localTerm: 'Client',
      timing: { menuDelayMs: 700, contentDelayMs: 50 },
    });
  });

  it('refuse a wrong change with sentences that name the option', () => {
    const current = PageOptions.parse({});
    expect(changePageOptions(current, { place: 'moon' })).toEqual([expect.stringMatching(/^place: /)]);
    expect(changePageOptions(current, { timing: { menuDelayMs: -1 } })).toEqual([
      expect.stringMatching(/^timing\.menuDelayMs: /),
    ]);
    expect(changePageOptions(current, { colour: 'red' })).toEqual([expect.stringContaining('colour')]);
    expect(changePageOptions(current, 'fast')).toEqual(['The page options must be an object.']);
  });

  it('are refused as a whole when the skin cannot be loaded, and stay as they were', async () => {
    const pages = createPages(createTenant({ companies: 3 }));
    const result = await pages.setOptions({ skin: 'mvc-v9', localTerm: 'Site' });
    expect(result).toEqual([expect.stringContaining('There is no skin "mvc-v9": shipped are mvc-v2')]);
    expect(pages.options).toMatchObject({ skin: 'mvc-v2', localTerm: 'Account' });
  });
});
