// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Options } from '../../../components/options.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
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
    expect(heard.calls.map(([name]) => name)).toEqual(['instances.forget', 'destination.forget']);
    expect(page.text()).toContain('Everything is forgotten.');
  });
});

describe('credentials that outlive the browser', () => {
  const panel = (state: string, heard = listen()) =>
    show(<SidePanel state={STATES[state]?.('en')} actions={heard.actions} />);

  it('a locked copy opens with its passphrase, which then leaves the page', async () => {
    const heard = listen();
    const page = await panel('copy-locked', heard);
    expect(page.text()).toContain('A locked copy is on this computer');
    await page.type('Passphrase', 'plum anchor violet');
    await page.click('Open');
    expect(heard.calls).toContainEqual(['vault.unlock', { passphrase: 'plum anchor violet' }]);
    expect(page.field('Passphrase').value).toBe('');
  });

  it('a wrong passphrase stays in the field, with the reason', async () => {
    const page = await panel(
      'copy-locked',
      listen(() => ({ ok: false, reason: 'Wrong.' })),
    );
    await page.type('Passphrase', 'plum anchor violet');
    await page.click('Open');
    expect(page.text()).toContain('Wrong.');
    expect(page.field('Passphrase').value).toBe('plum anchor violet');
  });

  it('the copy is deleted only after a question, and named when it is old', async () => {
    const heard = listen();
    const page = await panel('copy-old', heard);
    expect(page.text()).toContain('older than what is in memory');
    expect(page.text()).not.toContain('never on disk');
    await page.click('Delete the copy');
    expect(heard.calls).toEqual([]);
    await page.click('Yes, delete it');
    expect(heard.calls).toEqual([['vault.unkeep', {}]]);
  });

  it('a short passphrase cannot be used, a weak one is advised against', async () => {
    const page = await options();
    await page.type('Passphrase', 'short');
    expect(page.text()).toContain('at least 8 characters');
    expect(page.button('Save an encrypted file')).toHaveProperty('disabled', true);
    await page.type('Passphrase', 'password123');
    expect(page.text()).toContain('Easy to guess');
    expect(page.button('Save an encrypted file')).toHaveProperty('disabled', false);
  });
});

describe('the language', () => {
  it('is chosen in its own name', async () => {
    const heard = listen();
    const page = await options(heard);
    const list = [...page.box.querySelectorAll('select')].find(({ textContent }) =>
      textContent?.includes('EnglishDeutsch'),
    );
    expect(list?.textContent).toBe('As the browserEnglishDeutschEspañol');
    if (list) await page.pick(list, 'de');
    expect(heard.calls).toEqual([['language.choose', { language: 'de' }]]);
  });
});

describe('a removed instance', () => {
  it('comes back on Undo', async () => {
    const heard = listen();
    const page = await show(<Options state={STATES['copy-locked']?.('en')} actions={heard.actions} />);
    expect(page.text()).toContain('“Contoso” was removed.');
    await page.click('Undo');
    expect(heard.calls).toEqual([['instance.undo', {}]]);
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
