// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SidePanel } from '../../../components/side-panel.tsx';
import { STATES } from '../../gallery/states.ts';
import { type Heard, listen, show } from './stage.tsx';

async function panel(name: string, heard: Heard = listen()) {
  const state = STATES[name]?.('en');
  if (!state) throw new Error(`No state ${name}`);
  return show(<SidePanel state={state} actions={heard.actions} />);
}

describe('the journey', () => {
  it('opens of its parts the one that matters now', async () => {
    const page = await panel('zone-found');
    const parts = [...page.box.querySelectorAll('h2 button')].map((part) =>
      part.getAttribute('aria-expanded'),
    );
    expect(parts.map((open, at) => (open === 'true' ? at : -1)).filter((at) => at >= 0)).toEqual([0]);
    expect(page.text()).toContain('0 of 26 steps done');
  });

  it('opens test and send once the credentials are there', async () => {
    const page = await panel('captured');
    const parts = [...page.box.querySelectorAll('h2 button')].map((part) =>
      part.getAttribute('aria-expanded'),
    );
    expect(parts.map((open, at) => (open === 'true' ? at : -1)).filter((at) => at >= 0)).toEqual([2]);
  });

  it('starts and pauses a guide', async () => {
    const heard = listen();
    await (await panel('zone-found', heard)).click('Start guide');
    await (await panel('ring-shown', heard)).click('Pause guide');
    expect(heard.calls).toEqual([
      ['guide.start', { guide: 'security-level' }],
      ['guide.stop', {}],
    ]);
  });

  it('shows each step’s state and why it counts as done', async () => {
    const page = await panel('ring-shown');
    const states = [...page.box.querySelectorAll('[data-step]')].map((step) =>
      step.getAttribute('data-state'),
    );
    expect(states).toEqual([...Array(10).fill('done'), 'current', 'open', 'open', 'open']);
    expect(page.text()).toMatch(/“Onramp API User” · seen 10:22.AM on ww5/);
    expect(page.box.querySelectorAll('[aria-current=step]')).toHaveLength(1);
  });

  it('tells an own confirmation from what the page showed', async () => {
    const page = await panel('capture-ready');
    expect(page.text()).toMatch(/You confirmed this at 10:23.AM/);
  });

  it('takes a step back on request', async () => {
    const heard = listen();
    await (await panel('ring-shown', heard)).click('Do this step again: Name the new level');
    expect(heard.calls).toEqual([['step.reopen', { guide: 'security-level', step: 'name-level' }]]);
  });
});

describe('the step at hand', () => {
  it.each([
    ['ring-shown', 'The ring is around it in Autotask now.', 'Show me'],
    ['ring-missing', 'Onramp does not find it on the page. Follow the instruction above', undefined],
    ['ring-ambiguous', 'Several things on the page fit, so none is marked.', undefined],
    ['ring-hidden', 'You hid the hint.', 'Show again'],
  ])('says where the ring is: %s', async (name, sentence, button) => {
    const heard = listen();
    const page = await panel(name, heard);
    expect(page.text()).toContain('Without it every trigger fails');
    expect(page.text()).toContain(sentence);
    if (button) {
      await page.click(button);
      expect(heard.calls).toEqual([['guide.reveal', {}]]);
    }
  });

  it('names the page to open, with a link where its address is known', async () => {
    const page = await panel('page-elsewhere');
    expect(page.text()).toContain('Open Autotask in this browser; the guide goes on there.');
    expect(page.button('Open the page').getAttribute('href')).toBe('https://ww5.autotask.net/');
  });

  it('always has a way out', async () => {
    const heard = listen();
    await (await panel('ring-missing', heard)).click('I did this');
    expect(heard.calls).toEqual([['step.didIt', { guide: 'security-level', step: 'allow-webhooks' }]]);
  });

  it('explains what stands in the way', async () => {
    const page = await panel('trouble');
    expect(page.box.querySelector('[role=alert]')?.textContent).toContain(
      'Autotask denied access to this page.',
    );
  });
});

describe('the plan', () => {
  it('takes the number of triggers and the level’s name', async () => {
    const heard = listen();
    const page = await panel('zone-found', heard);
    await page.click('Change');
    await page.type('Planned triggers', '12');
    await page.type('Name of the new security level', ' Rewst level ');
    await page.click('Save');
    expect(heard.calls).toEqual([['plan.set', { plannedTriggers: 12, levelName: 'Rewst level' }]]);
  });

  it.each(['0', '-3', '1.5', 'many', ''])('refuses “%s” as a number of triggers', async (number) => {
    const heard = listen();
    const page = await panel('zone-found', heard);
    await page.click('Change');
    await page.type('Planned triggers', number);
    await page.click('Save');
    expect(page.text()).toContain('Enter a whole number from 1 to 9999.');
    expect(heard.calls).toEqual([]);
  });

  it('asks vendor or custom in plain words, with what follows', async () => {
    const heard = listen();
    const page = await panel('binding-question', heard);
    expect(page.text()).toContain('never lets you change it');
    await page.click('Use this');
    expect(heard.calls).toEqual([]);
    await page.choose('An integration vendor');
    await page.type('Vendor as shown in Autotask', 'Rewst - Automation');
    await page.click('Use this');
    expect(heard.calls).toEqual([
      ['plan.set', { binding: { kind: 'vendor', vendor: 'Rewst - Automation' } }],
    ]);
  });
});

describe('capture', () => {
  it('stands out while the new values are on the page', async () => {
    const heard = listen();
    const page = await panel('capture-ready', heard);
    await page.click('Capture');
    expect(heard.calls).toEqual([['capture.run', {}]]);
  });

  it('says why it failed and what is still there', async () => {
    const page = await panel(
      'capture-ready',
      listen(() => ({ ok: false, reason: 'The secret is not on the page any more.' })),
    );
    await page.click('Capture');
    expect(page.text()).toContain('The secret is not on the page any more.');
  });
});

describe('in German and Spanish', () => {
  it.each([
    ['de', 'Anleitung starten'],
    ['es', 'Empezar la guía'],
  ] as const)('%s', async (language, start) => {
    const state = STATES['zone-found']?.(language);
    const page = await show(<SidePanel state={state} actions={listen().actions} />, language);
    expect(page.has(start)).toBe(true);
  });
});

describe('with the keyboard', () => {
  it('goes into a form that opens and back to what opened it', async () => {
    const page = await panel('zone-found');
    await page.click('Change');
    expect(document.activeElement).toBe(page.field('Planned triggers'));
    await page.click('Cancel');
    expect(document.activeElement).toBe(page.button('Change'));
  });

  it('goes on to the next step when the pressed button went away with its own', async () => {
    const before = STATES['ring-shown']?.('en');
    if (!before) throw new Error('no state');
    const page = await show(<SidePanel state={before} actions={listen().actions} />);
    page.button('I did this').focus();
    const after = {
      ...before,
      guides: before.guides.map((guide) => ({
        ...guide,
        steps: guide.steps.map((one) => {
          if (one.id === 'allow-webhooks') return { ...one, state: 'done' as const };
          return one.id === 'set-number' ? { ...one, state: 'current' as const } : one;
        }),
      })),
    };
    await page.again(<SidePanel state={after} actions={listen().actions} />);
    expect(document.activeElement?.textContent).toContain('Set the number of webhooks');
  });
});
