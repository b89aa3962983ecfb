/** What opens at a click inside a screen: forms, questions, previews. Each moment starts from a state and is reached by pressing. */
import type { Answer } from '../../utils/messages/requests.ts';

/** Pressed, or filled with a text or a file. */
export interface Press {
  at: string;
  /** Which of the elements that fit; the first by default. */
  which?: number;
  text?: string;
  file?: string;
}

export interface Moment {
  screen: 'popup' | 'options';
  /** A state of STATES or TEST_STATES. */
  from: string;
  presses: Press[];
  answers?: Record<string, Answer>;
}

const SUMMARY = 'summary';
const PASSPHRASE = 'input[type=password]';

/** The popup's folded lines, from the top: keep, type, other causes or preview. */
export const MOMENTS: Record<string, Moment> = {
  'moment-keep': {
    screen: 'popup',
    from: 'captured',
    presses: [{ at: SUMMARY }, { at: PASSPHRASE, text: 'maple river stone' }],
  },
  'moment-type': { screen: 'popup', from: 'zone-found', presses: [{ at: SUMMARY }] },
  'moment-replace': { screen: 'popup', from: 'captured', presses: [{ at: SUMMARY, which: 1 }] },
  'moment-revealed': {
    screen: 'popup',
    from: 'captured',
    presses: [{ at: 'button:has(> .lucide-eye)' }],
    answers: { 'credentials.reveal': { ok: true, value: 'Xy7pQ2mN8vL4kJ6hG3fD1sA9z' } },
  },
  'moment-unlock': {
    screen: 'popup',
    from: 'copy-locked',
    presses: [{ at: PASSPHRASE, text: 'maple river' }],
  },
  'moment-unkeep': {
    screen: 'popup',
    from: 'copy-old',
    presses: [{ at: 'button:has(> .lucide-trash-2)', which: 1 }],
  },
  'moment-preview': { screen: 'popup', from: 'all-green', presses: [{ at: SUMMARY, which: 2 }] },
  'moment-settings': { screen: 'popup', from: 'all-green', presses: [{ at: '[data-opener=form]' }] },
  'moment-proof': { screen: 'popup', from: 'all-green', presses: [{ at: 'button:has(> .lucide-pen-line)' }] },
  'moment-causes': { screen: 'popup', from: 'real-refused', presses: [{ at: SUMMARY, which: 2 }] },
  'moment-history': { screen: 'popup', from: 'many-deliveries', presses: [{ at: SUMMARY, which: 3 }] },
  'moment-rename': { screen: 'options', from: 'all-green', presses: [{ at: '[data-opener=renaming]' }] },
  'moment-remove': { screen: 'options', from: 'all-green', presses: [{ at: '[data-opener=removing]' }] },
  'moment-export': {
    screen: 'options',
    from: 'all-green',
    presses: [{ at: '#carry input[type=password]', text: 'maple river stone cloud piano' }],
  },
  'moment-import': {
    screen: 'options',
    from: 'no-tab',
    presses: [{ at: '#carry input[type=file]', file: 'onramp-credentials.json' }],
  },
};
