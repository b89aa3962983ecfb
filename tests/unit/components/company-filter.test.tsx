// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilterCard } from '../../../components/companies/filter-card.tsx';
import { useFilterDraft } from '../../../components/companies/use-filter-draft.ts';
import type { Answer } from '../../../utils/messages/requests.ts';
import type { AppState } from '../../../utils/messages/state.ts';
import { COMPANY_STAGES } from '../../gallery/company-states.ts';
import { STATES } from '../../gallery/states.ts';
import { listen, show } from './stage.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Part({ state, actions }: { state: AppState; actions: Parameters<typeof FilterCard>[0]['actions'] }) {
  return <FilterCard state={state} editing={useFilterDraft(state.instance)} actions={actions} />;
}

/** The part in one of the gallery's states; time passes on request. */
async function part(name: string, change: Record<string, Answer> = {}) {
  const state = STATES[name]?.('en');
  const answers: Record<string, Answer | undefined> = { ...COMPANY_STAGES[name]?.('en').answers, ...change };
  if (!state) throw new Error(`No state ${name}`);
  const heard = listen((asked) => answers[asked] ?? { ok: true, value: undefined });
  const page = await show(<Part state={state} actions={heard.actions} />);
  const pass = (milliseconds = 500) =>
    act(async () => void (await vi.advanceTimersByTimeAsync(milliseconds)));
  const counts = () => heard.calls.filter(([asked]) => asked === 'filter.count').length;
  const lists = (row: string) => {
    const box = page.box.querySelector(`[data-row="${row}"]`);
    const [field, operation, value] = box?.querySelectorAll('select') ?? [];
    if (!field || !operation) throw new Error(`No ${row} in: ${page.text()}`);
    return { field, operation, value };
  };
  return { page, heard, pass, counts, lists, state };
}

describe('the company filter in the panel', () => {
  it('counts once the rows rest, and shows number, estimate and samples', async () => {
    const { page, pass, counts } = await part('companies-filtered');
    expect(counts()).toBe(0);
    await pass();
    expect(counts()).toBe(1);
    expect(page.text()).toContain('612 companies');
    expect(page.text()).toContain('of the 10,000 requests');
    expect(page.text()).toContain('Löwen-Apotheke am Markt');
  });

  it('adds a row, counts while it is edited only when it is whole, and keeps it', async () => {
    const { page, pass, counts, lists, heard } = await part('companies-empty');
    await pass();
    expect(page.text()).toContain('every company belongs');
    await page.click('Add row');
    await pass();
    expect(counts(), 'a row without its value is not counted').toBe(1);
    expect(page.text()).toContain('as soon as every row is complete');
    expect(page.text(), 'and is no mistake yet').not.toContain('Say a value');
    await page.click('Save filter');
    expect(page.text()).toContain('Say a value for "Company type"');

    const { value } = lists('Row 1');
    if (!value) throw new Error('No list of values');
    await page.pick(value, '7');
    await pass();
    expect(counts()).toBe(2);
    expect(page.text(), 'chosen by its label it is what it says').not.toContain('guide of 2024');
    await page.click('Save filter');
    expect(heard.calls).toContainEqual([
      'filter.save',
      { filter: { version: 1, join: 'and', items: [{ field: 'companyType', op: 'eq', value: 7 }] } },
    ]);
  });

  it.each([
    ['5', '6', 'calls 5 "Cancelation", which is wrong'],
    ['6', '7', '6 is "Cancelation" here'],
    ['7', '8', '7 is "Vendor" here'],
  ])('explains the wrong table’s %s when it is typed, and puts %s right', async (typed, right, sentence) => {
    const { page, lists, pass } = await part('companies-empty');
    await page.click('Add row');
    const { value } = lists('Row 1');
    if (!value) throw new Error('No list of values');
    await page.pick(value, '…');
    await page.type('Another number …', typed);
    expect(page.text()).toContain(sentence);
    const [use] = [...page.box.querySelectorAll('[data-problem] button')];
    expect(use?.textContent).toMatch(new RegExp(`^Use ${right}: `));
    await page.click(use?.textContent ?? '');
    await pass();
    expect(page.text()).not.toContain('guide of 2024');
    expect(lists('Row 1').value?.value, 'it stands in the list now').toBe(right);
    expect(page.text()).toContain('1,284 companies');
  });

  it('changes nothing by being looked at', async () => {
    const { page } = await part('companies-grouped');
    expect(page.text()).toContain('Group 2');
    expect(page.has('Save filter')).toBe(false);
  });

  it('shows vendor form and JSON, copies both, and says what the form cannot hold', async () => {
    const { page, heard } = await part('companies-filtered');
    await page.click('Copy rows');
    expect(heard.calls).toContainEqual(['copy', 'Is active\tis\t1\nCompany type\tis\t1']);
    await page.click('Copy JSON');
    const [, json] = heard.calls.findLast(([name]) => name === 'copy') ?? [];
    expect(JSON.parse(String(json))).toEqual({
      filter: [
        { op: 'eq', field: 'isActive', value: true },
        { op: 'eq', field: 'companyType', value: 1 },
      ],
    });
    const grouped = await part('companies-grouped');
    expect(grouped.page.text()).toContain('The form has no brackets');
  });

  it('takes a pasted filter over, and names what Autotask would have ignored', async () => {
    const { page, pass } = await part('companies-empty');
    await act(async () => {
      const area = page.box.querySelector('textarea');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        area,
        '{"filter":[{"op":"ne","field":"companyType","value":6}]}',
      );
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.click('Take it over');
    expect(page.text()).toContain('It was changed to "noteq"');
    expect(page.text(), 'pasted numbers may come from the wrong table').toContain('6 is "Cancelation" here');
    await pass();
    expect(page.text()).toContain('1,284 companies');
  });

  it.each([
    ['companies-vendor', 'Only the vendor can log in', false],
    ['companies-no-secret', 'secret is not in memory', true],
    ['companies-locked', 'refused this user twice', true],
  ])('in state %s says why nothing is counted, and asks nothing', async (name, sentence, again) => {
    const { page, pass, counts } = await part(name);
    await pass();
    expect(page.text()).toContain(sentence);
    expect(counts()).toBe(0);
    expect(page.has('Look again')).toBe(again);
  });

  it('says why a count failed, and counts again on a click', async () => {
    const { page, pass, counts } = await part('companies-counting-failed');
    await pass();
    expect(page.text()).toContain('used up');
    await page.click('Count again');
    await pass();
    expect(counts()).toBe(2);
  });

  it('says whether what was sent knows the filter', async () => {
    const { page } = await part('companies-filtered');
    expect(page.text()).toContain('send the configuration again');
  });

  it('throws changes away on request', async () => {
    const { page, pass } = await part('companies-filtered');
    await page.click('Remove Row 1');
    expect(page.text()).toContain('Changed, not saved yet.');
    await page.click('Discard changes');
    await pass();
    expect(page.text()).toContain('Is active');
    expect(page.has('Save filter')).toBe(false);
  });
});
