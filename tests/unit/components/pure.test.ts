import { describe, expect, it } from 'vitest';
import { currentStepOf, progressOf, progressOfAll } from '../../../components/journey/progress-of.ts';
import { originsOf } from '../../../components/send/origins.ts';
import { supportDetails } from '../../../components/test/support-details.ts';
import { guides, run } from '../../gallery/parts.ts';
import { WORDS } from '../../gallery/words.ts';

const FIELDS = [
  { name: 'url', secret: false },
  { name: 'token', secret: true },
];
const START = { 'security-level': 'open-admin', 'api-user': 'open-resources' };

describe('the addresses a destination’s form names', () => {
  it('become match patterns without port and path', () => {
    expect(originsOf(FIELDS, { url: ' https://api.example.com:8443/v1 ', token: 'abc' }, [])).toEqual([
      'https://api.example.com/*',
    ]);
    expect(originsOf(FIELDS, { url: 'http://127.0.0.1:4000' }, [])).toEqual(['http://127.0.0.1/*']);
  });

  it('fall back to the saved ones when none was typed', () => {
    expect(originsOf(FIELDS, { url: '', token: '' }, ['https://saved.example/*'])).toEqual([
      'https://saved.example/*',
    ]);
  });

  it('leave out what is no web address', () => {
    for (const url of ['javascript:alert(1)', 'https://', 'ftp://x.example']) {
      expect(originsOf(FIELDS, { url }, [])).toEqual([]);
    }
  });

  it('are those behind a choice, and never what looks like one in a secret or a body', () => {
    const fields = [
      { name: 'region', secret: false, options: [{ value: 'us', origin: 'https://app.example' }] },
      { name: 'token', secret: true },
      { name: 'body', secret: false, long: true },
    ];
    const values = { region: 'us', token: 'https://a.example', body: 'https://b.example' };
    expect(originsOf(fields, values, [])).toEqual(['https://app.example/*']);
  });
});

describe('the journey’s progress', () => {
  it('does not wait for steps that are only advised', () => {
    const [level] = guides('en', START);
    if (!level) throw new Error('no guide');
    const steps = level.steps.map((step) => ({
      ...step,
      state: step.optional ? ('open' as const) : ('done' as const),
    }));
    expect(progressOf({ ...level, steps })).toEqual({ done: 13, all: 13, complete: true });
  });

  it('does not count steps left out, and an empty guide is not finished', () => {
    const [level] = guides('en', START);
    if (!level) throw new Error('no guide');
    const steps = level.steps.map((step) => ({ ...step, state: 'skipped' as const }));
    expect(progressOf({ ...level, steps })).toEqual({ done: 0, all: 0, complete: false });
    expect(progressOfAll([])).toEqual({ done: 0, all: 0, complete: false });
  });

  it('knows the step at hand of the running guide, or of the first unfinished one', () => {
    expect(currentStepOf(guides('en', { ...START, 'api-user': 'choose-level' }), 'api-user')?.id).toBe(
      'choose-level',
    );
    expect(currentStepOf(guides('en', { ...START, 'security-level': 'end' }), undefined)?.guide).toBe(
      'api-user',
    );
  });
});

describe('details for support', () => {
  it('name verdict, zone, rows and the cause by its code', () => {
    const failed = run('en', ['passed', 'failed', 'skipped'], 'failed', WORDS.en.findings.secret);
    const text = supportDetails(failed, { version: '1.2.3', uiHost: 'ww5.autotask.net', binding: 'custom' });
    expect(text).toContain('Onramp for Autotask 1.2.3');
    expect(text).toContain('Zone: ww5.autotask.net');
    expect(text).toContain('[failed] Login (341 ms)');
    expect(text).toContain('wrong-secret (likely)');
  });
});
