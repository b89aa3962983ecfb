// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../../components/popup.tsx';
import type { AppState } from '../../../utils/messages/state.ts';
import { STATES } from '../../gallery/states.ts';
import { listen, show } from './stage.tsx';

function state(name: string, changes: Partial<AppState> = {}): AppState {
  const found = STATES[name]?.('en');
  if (!found) throw new Error(`No state ${name}`);
  return { ...found, ...changes };
}

const popup = async (name: string, heard = listen(), changes: Partial<AppState> = {}) =>
  show(<Popup state={state(name, changes)} actions={heard.actions} />);

describe('the zone', () => {
  it('is shown by number, name and host', async () => {
    const page = await popup('zone-found');
    expect(page.text()).toContain('ww5');
    expect(page.text()).toContain('America West');
    expect(page.text()).toContain('Known zone');
  });

  it('is said to be new when our list lacks it, with the API’s host', async () => {
    const page = await popup('zone-unknown');
    expect(page.text()).toContain('New zone');
    expect(page.text()).toContain('webservices77.autotask.net');
  });

  it('is missing without an Autotask tab: a link opens the login', async () => {
    const page = await popup('no-tab');
    expect(page.text()).toContain('No Autotask tab is open');
    expect(page.button('Open Autotask').getAttribute('href')).toBe('https://www.autotask.net/');
  });

  it('shows a disagreement with its reason and lets the admin choose', async () => {
    const heard = listen();
    const page = await popup('disagreement', heard);
    expect(page.text()).toContain(
      'This page is on America West (ww5), but Autotask’s lookup says that onramp.api7x2k',
    );
    await page.click('Use ww14 as Autotask says');
    await page.click('Use ww5 of the open tab');
    expect(heard.calls).toEqual([
      ['zone.choose', { uiHost: 'ww14.autotask.net' }],
      ['zone.choose', { uiHost: 'ww5.autotask.net' }],
    ]);
  });

  it('asks for access where the browser withholds it', async () => {
    const heard = listen();
    const page = await popup('no-access', heard);
    await page.click('Allow access to autotask.net');
    expect(heard.calls).toEqual([['grant', ['https://*.autotask.net/*']]]);
  });
});

describe('credentials', () => {
  it('are typed into hidden fields that the browser does not remember, and handed over once', async () => {
    const heard = listen();
    const page = await popup('zone-found', heard);
    await page.click('Type or paste them');
    expect(page.field('Secret').type).toBe('password');
    expect(page.field('Secret').autocomplete).toBe('off');
    await page.type('User name (key)', ' a@b.example ');
    await page.type('Secret', ' s e c ');
    await page.type('Tracking identifier', 'TRACK1');
    await page.click('Use these');
    expect(heard.calls).toEqual([
      ['credentials.set', { userName: 'a@b.example', secret: ' s e c ', trackingIdentifier: 'TRACK1' }],
    ]);
    expect(page.box.querySelector('input[type=password]')).toBeNull();
    expect(page.box.innerHTML).not.toContain(' s e c ');
  });

  it('stay in the form when they could not be handed over', async () => {
    const heard = listen(() => ({ ok: false, reason: 'The extension is busy.' }));
    const page = await popup('zone-found', heard);
    await page.click('Type or paste them');
    await page.type('Secret', 'kept');
    await page.click('Use these');
    expect(page.text()).toContain('The extension is busy.');
    expect(page.field('Secret').value).toBe('kept');
  });

  it('are shown as dots until the eye is pressed', async () => {
    const page = await popup('zone-found');
    await page.click('Type or paste them');
    await page.click('Show what I typed: Secret');
    expect(page.field('Secret').type).toBe('text');
  });

  it('are revealed by the background on a click, and hidden again on the next', async () => {
    const page = await popup(
      'captured',
      listen(() => ({ ok: true, value: 'the-secret' })),
    );
    expect(page.text()).not.toContain('the-secret');
    await page.click('Show the secret');
    expect(page.text()).toContain('the-secret');
    await page.click('Hide the secret');
    expect(page.text()).not.toContain('the-secret');
  });

  it('say how long they are kept, and are forgotten on a click', async () => {
    const heard = listen();
    const page = await popup('captured', heard);
    expect(page.text()).toContain('Forgotten in 26 min');
    await page.click('Forget now');
    expect(heard.calls).toEqual([['credentials.forget', {}]]);
  });

  it.each([
    ['copy-locked', 2, 0],
    ['zone-found', 0, 0],
    ['copy-old', 0, 0],
  ])('are not called missing where a locked copy may hold them: %s', async (name, perhaps, missing) => {
    const page = await popup(name);
    expect(page.text().split('Perhaps in the locked copy')).toHaveLength(perhaps + 1);
    expect(page.text().split('Missing')).toHaveLength(missing + 1);
  });

  it('do not ask for a tracking identifier that only the vendor has', async () => {
    const page = await popup('vendor');
    expect(page.text()).toContain('Not needed');
    await page.click('Type or paste others');
    expect(() => page.field('Tracking identifier')).toThrow();
  });
});

describe('the test', () => {
  it('waits until there is something to test', async () => {
    const page = await popup('zone-found');
    expect(page.has('Test')).toBe(false);
    expect(page.text()).toContain('Both wait here until Onramp has the credentials.');
  });

  it('starts on a click', async () => {
    const heard = listen();
    const page = await popup('captured', heard);
    await page.click('Test');
    expect(heard.calls).toEqual([['test.run', { insist: false }]]);
  });

  it('shows each row with its state, in words as well', async () => {
    const page = await popup('test-running');
    const rows = [...page.box.querySelectorAll('[data-check]')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Zone: PassedAmerica West (ww5), confirmed by Autotask’s lookup182\u00a0ms',
      'Login: PassedAutotask accepted the credentials.341\u00a0ms',
      'Tracking identifier: Running',
      'Read companies: Not started',
      'Right to create webhooks: Not started',
    ]);
    expect(page.button('Testing …').hasAttribute('disabled')).toBe(true);
  });

  it('gives no time for a row that was left out', async () => {
    const test = state('wrong-secret').test;
    if (!test) throw new Error('There is no test.');
    const rows = test.rows.map((row) => ({ ...row, took: 0 }));
    expect(rows.some((row) => row.state === 'skipped')).toBe(true);
    const page = await popup('wrong-secret', listen(), { test: { ...test, rows } });
    for (const row of page.box.querySelectorAll('[data-check]'))
      expect(/0\u00a0ms/.test(row.textContent ?? '')).toBe(row.getAttribute('data-state') !== 'skipped');
  });

  it.each(['passed', 'warning'] as const)('leaves the main button to sending once it %s', async (verdict) => {
    const test = state('all-green').test;
    if (!test) throw new Error('There is no test.');
    const page = await popup('all-green', listen(), { test: { ...test, verdict } });
    const main = [...page.box.querySelectorAll('button.bg-accent')].map((button) => button.textContent);
    expect(main).toEqual(['Send']);
  });

  it('leads from a finding to the step: panel first, then the step again', async () => {
    const heard = listen();
    const page = await popup('right-missing', heard);
    expect(page.text()).toContain('The security level does not allow webhooks:');
    await page.click('Go to the step');
    expect(heard.calls).toEqual([
      ['openPanel'],
      ['step.reopen', { guide: 'security-level', step: 'allow-webhooks' }],
      ['guide.start', { guide: 'security-level' }],
    ]);
  });

  it('copies details without the user name', async () => {
    const heard = listen();
    const page = await popup('wrong-secret', heard);
    await page.click('Copy details for support');
    const [name, text] = heard.calls[0] ?? [];
    expect(name).toBe('copy');
    expect(text).toContain('wrong-secret (likely)');
    expect(text).not.toContain('onramp.api7x2k');
    expect(page.text()).toContain('Copied');
  });

  it('does not claim that everything works when only the vendor can sign in', async () => {
    const page = await popup('vendor');
    expect(page.text()).not.toContain('Everything works.');
    expect(page.text()).toContain('The vendor’s own check decides.');
  });

  it('is locked after two refusals, with the reason, and runs only when the admin insists', async () => {
    const heard = listen();
    const page = await popup('locked', heard);
    expect(page.text()).toContain('It locks a user after some refusals');
    expect(page.has('Test again')).toBe(false);
    await page.click('Test anyway');
    expect(heard.calls).toEqual([['test.run', { insist: true }]]);
  });
});

describe('sending', () => {
  it('goes to the destination on a click', async () => {
    const heard = listen();
    const page = await popup('all-green', heard);
    await page.click('Send');
    expect(heard.calls).toEqual([['send.run', { destination: 'integration-api' }]]);
  });

  it('asks for access to the typed address before anything else, then saves', async () => {
    const heard = listen();
    const page = await popup('destination-blank', heard);
    await page.type('Address', 'https://api.example.com/v1');
    await page.type('Token', 'token-1');
    await page.click('Save and allow');
    expect(heard.calls).toEqual([
      ['grant', ['https://api.example.com/*']],
      [
        'destination.configure',
        { destination: 'integration-api', values: { url: 'https://api.example.com/v1', token: 'token-1' } },
      ],
    ]);
  });

  it('keeps the entries when the browser’s prompt is declined', async () => {
    const page = await popup('destination-blank', listen(undefined, false));
    await page.type('Address', 'https://api.example.com');
    await page.click('Save and allow');
    expect(page.text()).toContain('Without access to that address nothing can be sent.');
    expect(page.field('Address').value).toBe('https://api.example.com');
  });

  it('shows what would be sent before it is sent', async () => {
    const heard = listen(() => ({ ok: true, value: '{"secret": "••••"}' }));
    const page = await popup('all-green', heard);
    expect(heard.calls).toEqual([]);
    await page.click('What will be sent');
    expect(heard.calls).toEqual([['destination.preview', { destination: 'integration-api' }]]);
    expect(page.text()).toContain('{"secret": "••••"}');
  });

  it.each([
    ['sent-validated', ['Stored and validated', 'Login: Valid', 'Earlier deliveries (1)']],
    [
      'sent-unvalidated',
      ['Stored, but not valid yet', 'Login: Not valid', 'Autotask refused the login with 401.'],
    ],
    ['token-refused', ['Not accepted', 'does not accept the token', 'for a new token']],
    ['waiting', ['Waiting to be sent', 'did not answer in time', '3 attempts', 'next at 10:49']],
  ])('shows the receipt: %s', async (name, sentences) => {
    const page = await popup(name);
    for (const sentence of sentences) expect(page.text()).toContain(sentence);
  });

  it('tries a waiting delivery again on a click', async () => {
    const heard = listen();
    const page = await popup('waiting', heard);
    await page.click('Try now');
    expect(heard.calls).toEqual([['delivery.retry', { delivery: 'delivery-1' }]]);
  });
});

describe('when the background does not answer', () => {
  it('says so in place of a blank page', async () => {
    const page = await show(<Popup lost="Onramp was updated." actions={listen().actions} />);
    expect(page.text()).toContain('Onramp was updated.');
  });
});
