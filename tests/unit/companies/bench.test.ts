import { describe, expect, it } from 'vitest';
import { benchCompanies } from '../../bench/companies/bench.ts';

describe('the bench of the refresh, in short', () => {
  it('reads 10,000 companies of the practice tenant while others come and go, faster than page after page', async () => {
    const rows = await benchCompanies({ sample: true });
    const row = (name: string) => rows.find((candidate) => candidate.name.startsWith(name));
    expect(row('most requests at once')).toMatchObject({ value: 3, within: true });
    expect(row('companies that were there all the time')).toMatchObject({ value: 0, within: true });
    expect(row('times as fast')?.note).toContain('complete');
  });
});
