// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { SendCard } from '../../../components/send/send-card.tsx';
import { ended } from '../../../utils/background/deliveries.ts';
import type { Language } from '../../../utils/guide/types.ts';
import { Delivery } from '../../../utils/instances/schema.ts';
import { NOW } from '../../gallery/parts.ts';
import { STATES } from '../../gallery/states.ts';
import { listen, pretend, show } from './stage.tsx';

async function card(name: string, heard = listen(), language: Language = 'en') {
  const state = STATES[name]?.(language);
  if (!state) throw new Error(`No state ${name}`);
  return show(<SendCard state={state} actions={heard.actions} />, language);
}

const URL_FIELD = 'Webhook URL';
const UNKNOWN = 'https://hooks.msp.example/webhooks/custom/trigger/a/b';
const KNOWN = 'https://engine.rewst.eu/webhooks/custom/trigger/a/b';

describe('a form that was filled in part', () => {
  it.each([
    ['en', 'Filled in part', 'Delivered'],
    ['de', 'Zum Teil ausgefüllt', 'Zugestellt'],
    ['es', 'Rellenado en parte', 'Entregado'],
  ] as const)('is not called delivered, and says what is left to do: %s', async (language, words, never) => {
    const page = await card('form-filled', listen(), language);
    expect(page.text()).toContain(words);
    expect(page.text()).not.toContain(never);
    expect(page.text()).toContain('Save Configuration');
    expect(page.text()).toContain('https://ww5.autotask.net');
  });

  it('is still so when it was written down and read again', () => {
    const state = STATES['form-filled']?.('en');
    const delivery = state?.instance.deliveries[0];
    if (!delivery) throw new Error('Nothing was delivered.');
    const receipt = { outcome: 'delivered', summary: 'Filled in', partly: true } as const;
    expect(Delivery.parse(ended(delivery, receipt, NOW)).receipt).toMatchObject({ partly: true });
  });
});

describe('setting a destination up', () => {
  const question = {
    field: 'confirmedHost',
    value: 'hooks.msp.example',
    text: 'Is hooks.msp.example yours?',
  };
  /** Like the background: asks about the host until it is vouched for. */
  const asksFirst = () => {
    const heard = listen();
    heard.actions.ask = pretend(async (name, body) => {
      heard.calls.push([name, body]);
      const vouched = JSON.stringify(body).includes('"confirmedHost":"hooks.msp.example"');
      return { ok: true, value: name === 'destination.configure' && !vouched ? question : undefined };
    });
    return heard;
  };

  it('asks about an unusual host before the browser asks for access to it', async () => {
    const heard = asksFirst();
    const page = await card('form-rewst', heard);
    await page.type(URL_FIELD, UNKNOWN);
    await page.click('Save and allow');
    expect(page.text()).toContain('Is hooks.msp.example yours?');
    expect(heard.calls.map(([name]) => name)).toEqual(['destination.configure']);
    await page.click('Yes, use it');
    expect(heard.calls.map(([name]) => name)).toEqual([
      'destination.configure',
      'grant',
      'destination.configure',
    ]);
    expect(heard.calls[1]).toEqual(['grant', ['https://hooks.msp.example/*']]);
  });

  it('takes a no: nothing is saved, nothing is granted, and the entries stay', async () => {
    const heard = asksFirst();
    const page = await card('form-rewst', heard);
    await page.type(URL_FIELD, UNKNOWN);
    await page.click('Save and allow');
    await page.click('Cancel');
    expect(page.text()).not.toContain('Is hooks.msp.example yours?');
    expect(page.field(URL_FIELD).value).toBe(UNKNOWN);
    expect(heard.calls.filter(([name]) => name === 'grant')).toEqual([]);
  });

  it('asks the browser at once for a host of Rewst', async () => {
    const heard = listen();
    const page = await card('form-rewst', heard);
    await page.type(URL_FIELD, KNOWN);
    await page.click('Save and allow');
    expect(heard.calls[0]).toEqual(['grant', ['https://engine.rewst.eu/*']]);
    expect(heard.calls[1]).toMatchObject([
      'destination.configure',
      { destination: 'rewst-webhook', values: { url: KNOWN, content: 'all', repeats: 'unchecked' } },
    ]);
  });

  it('knows the address behind a choice, and shows the address field only where it is needed', async () => {
    const heard = listen();
    const page = await card('form-rewst-page', heard);
    expect(page.text()).not.toContain('Address');
    await page.click('Save and allow');
    expect(heard.calls[0]).toEqual(['grant', ['https://app.rewst.io/*']]);
  });

  it('begins with what is usual', async () => {
    const page = await card('form-vault');
    expect(page.field('Mount').value).toBe('secret');
    expect(page.field('Token').type).toBe('password');
  });
});

describe('the check before the first delivery', () => {
  it('is offered, and made on a click', async () => {
    const heard = listen();
    const page = await card('trial-none', heard);
    await page.click('Check it');
    expect(heard.calls).toEqual([['destination.trial', { destination: 'rewst-webhook' }]]);
  });

  it.each([
    ['trial-echo', 'Response Body'],
    ['trial-waits', 'Wait For Results to False'],
  ])('names what to change: %s', async (name, words) => {
    const page = await card(name);
    expect(page.text()).toContain(words);
    expect(page.has('Check again')).toBe(true);
  });
});

describe('what became of a delivery', () => {
  it('accepted is not called installed', async () => {
    const page = await card('accepted');
    expect(page.text()).toContain('Accepted by the trigger.');
    expect(page.text()).not.toMatch(/installed/i);
  });

  it.each([
    ['It arrived', ['delivery.settle', { delivery: 'd0', arrived: true }]],
    ['Send it again', ['delivery.retry', { delivery: 'd0' }]],
    ['End it', ['delivery.settle', { delivery: 'd0', arrived: false }]],
  ])('unclear: the admin decides by “%s”', async (button, call) => {
    const heard = listen();
    const page = await card('unsure', heard);
    expect(page.text()).toContain('Unclear whether it arrived');
    await page.click(button);
    expect(heard.calls).toEqual([call]);
  });

  it('under way: no button sends it a second time', async () => {
    const page = await card('being-sent');
    expect(page.text()).toContain('Being sent');
    expect(page.has('Try now')).toBe(false);
  });

  it('what waits stays in sight beside what was sent later; the rest is history', async () => {
    const page = await card('many-deliveries');
    expect(page.box.querySelectorAll('[data-delivery]')).toHaveLength(2);
    expect(page.text()).toContain('Earlier deliveries (2)');
    expect(page.has('Try now')).toBe(true);
  });

  it('a form that was filled in partly is told field by field', async () => {
    const page = await card('form-filled');
    expect(page.text()).toContain('Platform: Not valid');
    expect(page.text()).toContain('Choose it by hand');
    expect(page.has('Fill in the form')).toBe(true);
  });
});

describe('the clipboard', () => {
  it('gets the text on a click, and no word of it is shown', async () => {
    const heard = listen((name) => ({
      ok: true,
      value: name === 'delivery.take' ? { text: 'canary-text' } : undefined,
    }));
    const page = await card('form-clipboard', heard);
    await page.click('Copy');
    expect(heard.calls).toEqual([
      ['delivery.take', { destination: 'clipboard' }],
      ['copy', 'canary-text'],
    ]);
    expect(page.text()).toContain('Copied.');
    expect(page.box.innerHTML).not.toContain('canary-text');
  });
});

describe('the encrypted file', () => {
  it('is asked for with the passphrase, which is not kept, and goes to the downloads', async () => {
    const sealed = { text: '{"v":1}', fileName: 'autotask-northwind.onramp.json' };
    const heard = listen(() => ({ ok: true, value: sealed }));
    const saved: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const page = await card('form-file', heard);
    await page.type('Passphrase', 'five random words of mine');
    await page.click('Save the file');
    expect(heard.calls).toEqual([
      ['delivery.take', { destination: 'sealed-file', passphrase: 'five random words of mine' }],
    ]);
    expect(saved).toEqual(['autotask-northwind.onramp.json']);
    expect(page.field('Passphrase').value).toBe('');
    expect(page.text()).toContain('Saved among your downloads.');
  });

  it('says why none was made, and keeps the passphrase in its field', async () => {
    const page = await card(
      'form-file',
      listen(() => ({ ok: false, reason: 'The passphrase is too short' })),
    );
    await page.type('Passphrase', 'short');
    await page.click('Save the file');
    expect(page.text()).toContain('The passphrase is too short');
    expect(page.field('Passphrase').value).toBe('short');
  });
});
