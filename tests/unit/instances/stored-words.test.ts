import { describe, expect, it } from 'vitest';
import { damageSentence } from '../../../utils/instances/stored-words.ts';

describe('damage to the stored instances', () => {
  it('is told in every language, with what was kept and where the copy lies', () => {
    const told = (['en', 'de', 'es'] as const).map((language) =>
      damageSentence(language, 'newer', 2, 'aside.1'),
    );
    expect(told[0]).toContain('a newer Onramp wrote them. 2 of them were kept. A copy');
    expect(new Set(told).size).toBe(3);
    for (const text of told) expect(text).toContain('aside.1');
  });

  it('says when nothing was kept, and counts one as one', () => {
    expect(damageSentence('de', 'no-version', 0, 'x')).toContain('Onramp beginnt neu.');
    expect(damageSentence('es', 'other-form', 1, 'x')).toContain('Se conservó una.');
  });
});
