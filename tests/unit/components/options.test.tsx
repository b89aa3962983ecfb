// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Options } from '../../../components/options.tsx';
import { Welcome } from '../../../components/welcome.tsx';
import { STATES } from '../../gallery/states.ts';
import { listen, show } from './stage.tsx';

const options = (heard = listen()) =>
  show(<Options state={STATES.captured?.('en')} actions={heard.actions} />);

describe('options', () => {
  it('add, choose and rename instances', async () => {
    const heard = listen();
    const page = await options(heard);
    await page.type('Name of the new instance', 'Test tenant');
    await page.click('Add instance');
    await page.click('Use this one');
    await page.click('Rename');
    await page.type('Name', 'Production');
    await page.click('Save');
    expect(heard.calls).toEqual([
      ['instance.add', { label: 'Test tenant' }],
      ['instance.select', { id: 'b' }],
      ['instance.rename', { id: 'a', label: 'Production' }],
    ]);
  });

  it('remove an instance only after a question', async () => {
    const heard = listen();
    const page = await options(heard);
    await page.click('Remove');
    expect(page.text()).toContain('Remove “Northwind” with its progress');
    await page.click('Cancel');
    expect(heard.calls).toEqual([]);
    await page.click('Remove');
    await page.click('Yes, remove it');
    expect(heard.calls).toEqual([['instance.remove', { id: 'a' }]]);
  });

  it('remove the settings of a destination only after a question', async () => {
    const heard = listen();
    const page = await options(heard);
    await page.click('Change');
    await page.click('Remove the settings');
    expect(heard.calls).toEqual([]);
    await page.click('Yes, remove them');
    expect(heard.calls).toEqual([['destination.forget', { destination: 'integration-api' }]]);
  });

  it('say what is kept where, and forget everything after a question', async () => {
    const heard = listen();
    const page = await options(heard);
    expect(page.text()).toContain('Secret, tracking identifier, tokens of destinations');
    await page.click('Forget everything');
    expect(heard.calls).toEqual([]);
    await page.click('Yes, forget everything');
    expect(heard.calls.map(([name]) => name)).toEqual([
      'credentials.forget',
      'instance.remove',
      'instance.remove',
      'destination.forget',
    ]);
    expect(page.text()).toContain('Everything is forgotten.');
  });
});

describe('welcome', () => {
  it('asks for access on a click, and says when it is there', async () => {
    const heard = listen();
    const before = await show(<Welcome state={STATES['no-access']?.('en')} actions={heard.actions} />);
    await before.click('Allow access to autotask.net');
    expect(heard.calls).toEqual([['grant', ['https://*.autotask.net/*']]]);
    const after = await show(<Welcome state={STATES['zone-found']?.('en')} actions={heard.actions} />);
    expect(after.text()).toContain('Access to autotask.net is allowed.');
  });
});
