import type { ApiUser } from '../../state/types.ts';
import { frame, type PageContext } from './context.ts';
import { shownLevelName } from './level-names.ts';
import { button, checkBox, choice, columns, section, shown, textField } from './make.ts';
import type { Block, Button, ChoiceOption, ContentPage } from './types.ts';

/**
 * The page of an API user, new or existing (section 8).
 *
 * @param state `identifier`: the tracking identifier made for this load, shown before saving when the options say so
 */
export function apiUserPage(
  context: PageContext,
  user: ApiUser | undefined,
  state: { save: string; identifier?: string },
): ContentPage {
  const { words, addresses } = context;
  const tool = (key: 'saveAndClose' | 'saveAndNew', after: 'close' | 'new') =>
    button(key, words.label(key), { do: 'save', after }, { icon: key, place: 'tool', truth: `user.${key}` });
  return {
    kind: 'api-user',
    ...frame(
      context,
      words.label(user ? 'editApiUser' : 'addApiUser'),
      user ? words.data(`${user.firstName} ${user.lastName}`) : '',
    ),
    form: { save: state.save, list: addresses.resources },
    tools: [
      tool('saveAndClose', 'close'),
      ...(user ? [] : [tool('saveAndNew', 'new')]),
      button(
        'cancel',
        words.label('cancel'),
        { do: 'cancel' },
        { icon: 'cancel', place: 'tool', truth: 'user.cancel' },
      ),
    ],
    blocks: [
      section('general', words.label('general'), [general(context, user)]),
      section('credentials', words.label('credentials'), [credentials(context, user)]),
      section(
        'trackingSection',
        words.label('apiTrackingIdentifier'),
        tracking(context, user, state.identifier),
      ),
      section('lines', words.label('lineOfBusiness'), [
        {
          type: 'mover',
          key: 'lines.mover',
          left: {
            label: words.label('notAssociatedLines'),
            options: [words.data(words.plain('managedServices'))],
          },
          right: { label: words.label('associatedLines'), options: [] },
        },
        checkBox('viewUnassigned', words.label('viewUnassigned'), { checked: true }),
      ]),
    ],
  };
}

function general(context: PageContext, user: ApiUser | undefined): Block {
  const { words, options, tenant } = context;
  const field = (key: 'firstName' | 'lastName' | 'email', label: string) =>
    textField(key, label, {
      value: user?.[key] ?? '',
      required: true,
      maxLength: key === 'email' ? 254 : 50,
      truth: `user.${key}`,
    });
  const empty: ChoiceOption = { value: '', text: '' };
  const formats = (texts: string[]): ChoiceOption[] => texts.map((text) => ({ value: text, text }));
  const levels = tenant.levelsForApiUsers(user?.securityLevelId).map((level) => ({
    value: String(level.id),
    text: words.data(shownLevelName(level, words, options.apiOnlyShown)),
  }));
  const locations = tenant
    .listLocations()
    .map((location) => ({ value: location, text: words.data(location) }));
  return columns(
    'general.columns',
    [
      field('firstName', words.label('firstName')),
      field('lastName', words.label('lastName')),
      field('email', words.label('emailAddress')),
      checkBox('active', words.label('active'), { checked: user?.active ?? true, truth: 'user.active' }),
      checkBox('locked', words.label('locked'), { checked: user?.locked ?? false, truth: 'user.locked' }),
    ],
    [
      choice('securityLevel', words.label('securityLevel'), options.listControl, [empty, ...levels], {
        value: user ? String(user.securityLevelId) : '',
        required: true,
        truth: 'user.securityLevel',
      }),
      choice(
        'dateFormat',
        words.label('dateFormat'),
        'select',
        formats(['MM/dd/yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy']),
        { value: 'MM/dd/yyyy' },
      ),
      choice('timeFormat', words.label('timeFormat'), 'select', formats(['hh:mm a', 'HH:mm']), {
        value: 'hh:mm a',
      }),
      choice('numberFormat', words.label('numberFormat'), 'select', formats(['X,XXX.XX', 'X.XXX,XX']), {
        value: 'X,XXX.XX',
      }),
      choice('location', words.label('primaryInternalLocation'), options.listControl, [empty, ...locations], {
        value: user?.location ?? '',
        required: true,
        truth: 'user.location',
      }),
    ],
  );
}

function credentials(context: PageContext, user: ApiUser | undefined): Block {
  const { words } = context;
  const generate = (what: 'key' | 'secret', field: string): Button =>
    button(
      `generate.${what}`,
      words.label(what === 'key' ? 'generateKey' : 'generateSecret'),
      { do: 'generate', what, field },
      { icon: 'refresh', truth: what === 'key' ? 'user.generateKey' : 'user.generateSecret' },
    );
  return columns(
    'credentials.columns',
    [
      generate('key', 'userName'),
      textField('userName', words.label('userNameKey'), {
        value: user?.userName ?? '',
        required: true,
        maxLength: 64,
        truth: 'user.userName',
      }),
    ],
    [
      generate('secret', 'secret'),
      // An existing user's secret is never sent to the page again.
      textField('secret', words.label('passwordSecret'), {
        required: !user,
        maxLength: 64,
        content: 'secret',
        truth: 'user.secret',
      }),
    ],
  );
}

function tracking(context: PageContext, user: ApiUser | undefined, identifier: string | undefined): Block[] {
  const { words, options, tenant } = context;
  const kind = user?.tracking.kind ?? 'vendor';
  const radio = (value: 'vendor' | 'custom', label: string): Block => ({
    type: 'radio',
    key: `tracking.${value}`,
    group: 'tracking',
    label,
    value,
    selected: kind === value,
    disabled: user !== undefined,
    truth: `user.radio.${value}`,
  });
  const vendors = tenant.listVendors().map(({ name }) => ({ value: name, text: words.data(name) }));
  const known = user?.tracking.kind === 'custom' ? user.tracking.identifier : identifier;
  return [
    { type: 'paragraph', key: 'tracking.sentence', text: words.sentence('trackingSentence'), muted: false },
    radio('vendor', words.label('integrationVendor')),
    radio('custom', words.label('customIntegration')),
    choice(
      'vendor',
      words.label('integrationVendor'),
      options.listControl,
      [{ value: '', text: '' }, ...vendors],
      {
        value: user?.tracking.kind === 'vendor' ? user.tracking.vendor : '',
        required: true,
        disabled: user !== undefined,
        truth: 'user.vendor',
        dependence: { on: 'tracking', equals: 'vendor', otherwise: 'hidden' },
      },
    ),
    ...(known
      ? [
          shown('identifier', words.label('trackingIdentifier'), known, {
            truth: 'user.trackingIdentifier',
            dependence: { on: 'tracking', equals: 'custom', otherwise: 'hidden' },
          }),
        ]
      : []),
  ];
}
