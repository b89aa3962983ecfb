import { frame, type PageContext, withQuery } from './context.ts';
import { button, columns, section, textField } from './make.ts';
import type { ContentPage } from './types.ts';

/** "You may not see this" (`/Mvc/Security/Authorization.mvc/Failure`). */
export function deniedPage(context: PageContext): ContentPage {
  const { words } = context;
  return {
    kind: 'denied',
    ...frame(context, words.label('accessDenied')),
    tools: [],
    blocks: [{ type: 'paragraph', key: 'text', text: words.sentence('accessDeniedText'), muted: false }],
  };
}

/** Stands in for every page of Autotask that the practice tenant does not play. */
export function blankPage(context: PageContext): ContentPage {
  const { words } = context;
  return {
    kind: 'blank',
    ...frame(context, words.label('home')),
    tools: [],
    blocks: [{ type: 'paragraph', key: 'text', text: words.sentence('notInPractice'), muted: true }],
  };
}

/** The page of a person: enough to see that it is not the API user's. */
export function newResourcePage(context: PageContext): ContentPage {
  const { words, addresses } = context;
  return {
    kind: 'new-resource',
    ...frame(context, words.label('newResource')),
    tools: [button('cancel', words.label('cancel'), { do: 'cancel' }, { icon: 'cancel', place: 'tool' })],
    form: { save: '', list: withQuery(addresses.resources, {}) },
    blocks: [
      section('general', words.label('general'), [
        columns(
          'general.columns',
          [
            textField('firstName', words.label('firstName'), { required: true }),
            textField('lastName', words.label('lastName'), { required: true }),
          ],
          [textField('email', words.label('emailAddress'), { required: true })],
        ),
      ]),
    ],
  };
}
