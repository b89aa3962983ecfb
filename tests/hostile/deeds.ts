/**
 * What a page does that turns against us. Every function runs in the page's own world and stands alone, since it is sent
 * there as text.
 */

declare global {
  interface Window {
    /** What the page came by. */
    loot: string[];
    /** How often the page has done its worst. */
    blows: number;
  }
}

/** Listens wherever a page can listen, and keeps every text that comes by. */
export function spy(): void {
  window.loot = [];
  window.blows = 0;
  const take = (what: unknown) => {
    if (typeof what === 'string') window.loot.push(what.slice(0, 400));
    else if (what && typeof what === 'object') {
      try {
        window.loot.push(JSON.stringify(what).slice(0, 2000));
      } catch {
        // What cannot be written down is no text.
      }
    }
  };
  const names =
    'secret token password passphrase userName trackingIdentifier configuration settings onramp guidance hint fill toJSON';
  for (const name of names.split(' ')) {
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get: () => undefined,
      set(value: unknown) {
        take(value);
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
      },
    });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    window.loot.push('a shadow root');
    return attach.call(this, { ...init, mode: 'open' });
  };
  addEventListener('message', ({ data }) => {
    if (!(data as { forged?: boolean } | null)?.forged) take(data);
  });
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes.length ? addedNodes : [target])
        if (node instanceof Element && /-/.test(node.localName)) take(node.outerHTML);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Puts elements in the way of what scripts ask the document and the window for, save what the page itself needs. */
export function clobber(): void {
  const names =
    'referrer documentElement firstElementChild forms addEventListener removeEventListener dispatchEvent';
  const box = Document.prototype.createElement.call(document, 'div');
  box.hidden = true;
  box.innerHTML = names
    .split(' ')
    .map(
      (name) =>
        `<form name="${name}" id="${name}"><input name="parentElement"><input name="textContent"></form>`,
    )
    .join('');
  Element.prototype.append.call(
    Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document),
    box,
  );
}

/**
 * Floods the page with forged messages and events, about 10,000 in a second: every message that the product knows, and
 * clicks and keys on our element and everywhere else.
 */
export function flood(names: string[]): void {
  const bodies = names.map((onramp) => ({
    forged: true,
    onramp,
    body: { destination: 'integration-api', guide: 'security-level', step: 'name-level', button: 'did-it' },
  }));
  const strike = () => {
    const host = [...Document.prototype.querySelectorAll.call(document, '[popover]')].find((element) =>
      element.localName.includes('-'),
    );
    for (let i = 0; i < 50; i++) {
      const body = bodies[window.blows++ % bodies.length];
      postMessage(body, '*');
      const at = window.blows % 2 ? (host ?? document) : document;
      EventTarget.prototype.dispatchEvent.call(
        at,
        new CustomEvent('onramp', { detail: body, bubbles: true }),
      );
      for (const type of ['click', 'pointerdown', 'toggle', 'input', 'change'])
        EventTarget.prototype.dispatchEvent.call(at, new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Escape', 'Enter'])
        EventTarget.prototype.dispatchEvent.call(at, new KeyboardEvent('keydown', { key, bubbles: true }));
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } })
        .chrome?.runtime;
      runtime?.sendMessage?.(body);
    }
  };
  setInterval(strike, 40);
}

/** Masses that a page can put into its document, by name. */
export const MASSES = {
  '10 million characters in 80,000 paragraphs': () => {
    const words = 'Lorem ipsum dolor sit amet consectetur adipiscing elit '.repeat(2);
    for (let i = 0; i < 80_000; i++) {
      const place = document.createElement('p');
      place.textContent = `${words} ${'x'.repeat(10)} ${i}`;
      document.body.append(place);
    }
  },
  '10 million characters in one piece, and in a field': () => {
    const place = document.createElement('pre');
    place.textContent = 'x y '.repeat(2_500_000);
    const field = document.createElement('input');
    field.value = '-'.repeat(10_000_000);
    document.body.append(place, 'Name', field);
  },
  '20,000 labels that we look for': () => {
    const labels = ['Name', 'Active', 'Security Level', 'Other', 'New', 'Copy', 'Can create Webhooks'];
    for (let i = 0; i < 20_000; i++) {
      const place = document.createElement('p');
      place.textContent = labels[i % labels.length] ?? '';
      document.body.append(place);
    }
  },
  '60,000 texts that are almost labels': () => {
    for (let i = 0; i < 60_000; i++) {
      const place = document.createElement('span');
      place.textContent = `${'create web '.repeat(12)}${i}`;
      document.body.append(place, ' ');
    }
  },
  'labels below 400 boxes in each other': () => {
    let at: HTMLElement = document.body;
    for (let i = 0; i < 400; i++) at = at.appendChild(document.createElement('div'));
    const labels = ['Name', 'Active', 'Security Level', 'Other', 'New', 'Copy', 'Save', 'General'];
    for (let i = 0; i < 800; i++) {
      const place = document.createElement('span');
      place.textContent = labels[i % labels.length] ?? '';
      at.append(place, document.createElement('br'));
    }
  },
  '500 frames': () => {
    for (let i = 0; i < 500; i++) {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<p>Name</p><input value="${i}"><p>Can create Webhooks</p>`;
      frame.style.cssText = 'width:90px;height:40px';
      document.body.append(frame);
    }
  },
  '1,000 complaints ten times a second': () => {
    const place = document.body.appendChild(document.createElement('div'));
    setInterval(() => {
      place.replaceChildren(
        ...Array.from({ length: 1000 }, (_, i) => {
          const line = document.createElement('p');
          line.className = 'error';
          line.textContent = `Something is wrong with field number ${i}, see ${Math.random()}`;
          return line;
        }),
      );
    }, 100);
  },
} as const satisfies Record<string, () => void>;
