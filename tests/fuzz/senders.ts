/** Senders as a browser would name them, each with the class that it is by its making. */

import type { SenderClass } from '../../utils/messages/requests.ts';
import type { Sender } from '../../utils/messages/sender.ts';

const AUTOTASK = 'https://ww5.autotask.net';

/** @param self the extension's id and origin */
export function senders(self: { id: string; origin: string }): { sender: Sender; is: SenderClass }[] {
  const tab = { id: 7 } as Sender['tab'];
  const page: Sender = { id: self.id, origin: self.origin };
  const content: Sender = { id: self.id, origin: AUTOTASK, tab, frameId: 0, url: `${AUTOTASK}/x` };
  const stranger = (sender: Partial<Sender>) => ({ sender: sender as Sender, is: 'stranger' as const });
  return [
    { sender: page, is: 'page' },
    { sender: { ...page, tab, frameId: 0, url: `${self.origin}/popup.html` }, is: 'page' },
    { sender: content, is: 'content' },
    { sender: { ...content, frameId: 4, url: 'about:blank' }, is: 'content' },
    { sender: { ...content, origin: 'https://prde.autotask.net' }, is: 'content' },
    stranger({ ...page, id: 'other', origin: 'chrome-extension://other' }),
    stranger({ ...page, id: 'other' }),
    stranger({ id: self.id }),
    stranger({ id: self.id, url: `${self.origin}/popup.html` }),
    stranger({ ...content, id: 'other' }),
    stranger({ ...content, origin: 'https://ww5.autotask.net.evil.example' }),
    stranger({ ...content, origin: 'https://evil.example', url: `${AUTOTASK}/x` }),
    stranger({ ...content, origin: 'http://ww5.autotask.net' }),
    stranger({ ...content, origin: `${AUTOTASK}:8443` }),
    stranger({ ...content, origin: `${AUTOTASK}/path` }),
    stranger({ ...content, origin: 'https://webservices5.autotask.net' }),
    stranger({ ...content, origin: 'null' }),
    stranger({ ...content, tab: undefined }),
    stranger({ ...content, frameId: undefined }),
    stranger({ ...page, origin: `${self.origin}.evil.example` }),
    stranger({ ...page, origin: self.origin.toUpperCase() }),
    stranger({}),
  ];
}
