/**
 * An imitation of Rewst's integration page: the fields and words of docs.rewst.help, MUI's way of building them, and
 * React's way of hearing of a value. It is made for tests and is nobody's page.
 */

export interface FormOptions {
  /** Words of the fields, by version of the vendor's guide. */
  words?: '2024' | '2026';
  /** How the drop-down is built. */
  platform?: 'select' | 'autocomplete' | 'native';
  /** What the drop-down offers. */
  offers?: string[];
  /** Labels stand in `aria-label` instead of `<label>`. */
  quiet?: boolean;
  /** A second field with the label of the password. */
  twice?: boolean;
  /** A name that the configuration has already. */
  named?: string;
  /** The page of an integration that asks for something else. */
  other?: boolean;
}

export const OFFERS = [1, 2, 3, 4, 5, 6, 14, 22].map((n) => `https://ww${n}.autotask.net`);

/** The page as HTML; `window.saved` holds what a click on Save Configuration saw, `window.state` what React would hold. */
export function rewstPage(options: FormOptions = {}): string {
  const { words = '2026', platform = 'select', offers = OFFERS, quiet = false } = options;
  const names =
    words === '2026'
      ? { user: 'Username (Key)', password: 'API User Password' }
      : { user: 'API Username', password: 'API User Password' };
  const fields = options.other
    ? [text('apiKey', 'API Key', quiet)]
    : [
        text('configurationName', 'Configuration Name', quiet, options.named),
        control(platform, offers),
        text('username', `${names.user} *`, quiet),
        text('password', names.password, quiet, '', 'password'),
        ...(options.twice ? [text('password2', names.password, quiet, '', 'password')] : []),
        ...(words === '2024' ? [text('trackingId', 'API Tracking Identifier', quiet)] : []),
      ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Autotask PSA | Rewst</title>
<body><main><h1>Autotask PSA</h1><form id="config">${fields.join('')}
<button type="button" class="MuiButton-root" id="save">Save Configuration</button></form>
<table><thead><tr><th>Organization<input aria-label="Organization"></th><th>Name<input aria-label="Name"></th></tr></thead></table>
</main><script>(${script.toString()})(${JSON.stringify(offers)})</script></body></html>`;
}

function text(name: string, label: string, quiet: boolean, value = '', type = 'text'): string {
  const id = `mui-${name.length * 37}${name.slice(-2)}`;
  const star = label.endsWith(' *') ? '<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span>' : '';
  const word = label.replace(/ \*$/, '');
  return `<div class="MuiFormControl-root MuiTextField-root">
${quiet ? '' : `<label class="MuiInputLabel-root" for="${id}" id="${id}-label">${word}${star}</label>`}
<div class="MuiInputBase-root"><input class="MuiInputBase-input" id="${id}" data-name="${name}" type="${type}" ${quiet ? `aria-label="${word}"` : ''} value="${value}"></div></div>`;
}

function control(kind: NonNullable<FormOptions['platform']>, offers: string[]): string {
  const label = '<label class="MuiInputLabel-root" id="platform-label" for="platform">Platform</label>';
  if (kind === 'native') {
    const list = ['', ...offers].map((one) => `<option value="${one}">${one}</option>`).join('');
    return `<div class="MuiFormControl-root">${label}<select id="platform" data-name="platform">${list}</select></div>`;
  }
  if (kind === 'autocomplete') {
    return `<div class="MuiFormControl-root MuiAutocomplete-root">${label}<div class="MuiInputBase-root">
<input id="platform" data-list role="combobox" aria-autocomplete="list" aria-expanded="false" value=""></div></div>`;
  }
  return `<div class="MuiFormControl-root"><label class="MuiInputLabel-root" id="platform-label">Platform</label>
<div class="MuiInputBase-root MuiSelect-root"><div id="platform" data-list role="combobox" tabindex="0" aria-haspopup="listbox" aria-labelledby="platform-label platform" class="MuiSelect-select">&#8203;</div>
<input aria-hidden="true" tabindex="-1" class="MuiSelect-nativeInput"></div></div>`;
}

/** Runs in the page. */
function script(offers: string[]): void {
  const state: Record<string, string> = {};
  Object.assign(window, { state, clicks: 0 });
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-name]')) {
    // As React does: it notes what is set through the element itself, and hears only of what differs from its note.
    let noted = input.value;
    const name = input.dataset.name ?? '';
    state[name] = noted;
    Object.defineProperty(input, 'value', {
      get: () => native?.get?.call(input),
      set: (value: string) => {
        noted = value;
        native?.set?.call(input, value);
      },
    });
    input.addEventListener('input', () => {
      const now: string = native?.get?.call(input);
      if (now === noted) return;
      noted = now;
      state[name] = now;
    });
  }
  const select = document.querySelector<HTMLSelectElement>('select[data-name]');
  select?.addEventListener('change', () => {
    state.platform = select.value;
  });
  const list = document.querySelector<HTMLElement>('[data-list]');
  const close = () => document.querySelector('.MuiPopper-root')?.remove();
  const open = (wanted: string) => {
    close();
    const popper = document.createElement('div');
    popper.className = 'MuiPopper-root';
    popper.innerHTML = '<ul role="listbox"></ul>';
    // Mounted on demand, and only the first few of what fits.
    for (const offer of offers.filter((one) => one.includes(wanted)).slice(0, 4 + (wanted ? 0 : 20))) {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.textContent = offer;
      item.addEventListener('click', () => {
        state.platform = offer;
        if (list instanceof HTMLInputElement) native?.set?.call(list, offer);
        else if (list) list.textContent = offer;
        close();
      });
      popper.firstElementChild?.append(item);
    }
    setTimeout(() => document.body.append(popper), 120);
  };
  if (list instanceof HTMLInputElement) {
    list.addEventListener('input', () => open(list.value));
  } else {
    list?.addEventListener('mousedown', () => open(''));
  }
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  document
    .querySelector('#save')
    ?.addEventListener('click', () => Object.assign(window, { saved: { ...state } }));
  document.querySelector('#config')?.addEventListener('submit', (event) => {
    event.preventDefault();
    Object.assign(window, { saved: { ...state } });
  });
}
