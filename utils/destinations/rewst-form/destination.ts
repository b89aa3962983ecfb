/** Fills the form of Rewst's integration page, field by field, by its labels. Saving is the admin's. */
import { patternOf } from '../fields.ts';
import { MASK } from '../mask.ts';
import { REWST_REGIONS } from '../rewst-regions.ts';
import type { Configuration, Courier, Destination, PageField, PageFilled, Receipt, Say } from '../types.ts';
import { FORM_LABELS } from './labels.ts';
import { RewstFormSettings } from './settings.ts';

export const rewstForm: Destination<RewstFormSettings> = {
  id: 'rewst-form',
  title: 'rewstFormTitle',
  about: 'rewstFormAbout',
  manner: 'fill',
  fields: [
    {
      name: 'region',
      label: 'rewstFormRegion',
      secret: false,
      options: [
        ...REWST_REGIONS.map(({ id, name, app }) => ({
          value: id,
          label: { as: `${name}: ${app}` },
          origin: `https://${app}`,
        })),
        { value: 'other', label: 'rewstFormOther' as const },
      ],
    },
    {
      name: 'address',
      label: 'address',
      secret: false,
      placeholder: 'https://app.rewst.io',
      usualHosts: REWST_REGIONS.map(({ app }) => app),
      when: { field: 'region', is: ['other'] },
    },
    { name: 'confirmedHost', label: 'address', secret: false, hidden: true },
  ],
  settings: RewstFormSettings,
  host: ({ origin }) => new URL(origin).host,
  hosts: ({ origin }) => [patternOf(origin)],
  // Filling a form again fills it with the same; but only with the admin before it.
  repeatable: () => false,
  preview(config, { origin }, say) {
    const masked = fieldsFor(config, say).map(({ key, title, value }) => {
      const hidden = key === 'password' || key === 'trackingIdentifier';
      return `${title}: ${hidden ? MASK : value}`;
    });
    return [say('rewstFormPreview', { host: new URL(origin).host }), '', ...masked].join('\n');
  },
  async send(config, { origin }, courier) {
    const { say } = courier;
    const host = new URL(origin).host;
    const fields = fieldsFor(config, say);
    const answer = await courier.fillPage?.(origin, fields);
    if (!answer?.ok) {
      const reasons = {
        'no-page': 'rewstFormNoPage',
        moved: 'rewstFormMoved',
        'not-allowed': 'rewstFormNotAllowed',
      } as const;
      const reason = say(reasons[answer?.why ?? 'no-page'], { host });
      return { outcome: 'refused', reason, fix: say('rewstFormNoPageFix') };
    }
    return receiptOf(fields, answer.fields, config, courier);
  },
};

/** What belongs into which field. A vendor's user has no tracking identifier to show. */
function fieldsFor(config: Configuration, say: Say): PageField[] {
  const field = (key: keyof typeof FORM_LABELS, value: string, keep = false): PageField => ({
    key,
    title: say(`rewstField_${key}`),
    labels: [...FORM_LABELS[key]],
    value,
    keep,
  });
  return [
    field('name', config.label, true),
    field('platform', `https://${config.zone.uiHost}`),
    field('userName', config.userName),
    field('password', config.secret),
    ...(config.binding.kind === 'custom'
      ? [field('trackingIdentifier', config.binding.trackingIdentifier)]
      : []),
  ];
}

/** Without user name and password nothing of use was filled; everything else is told row by row. */
function receiptOf(
  fields: PageField[],
  filled: PageFilled[],
  config: Configuration,
  { say }: Courier,
): Receipt {
  const howOf = (key: string) => filled.find((one) => one.key === key)?.how ?? 'missing';
  const done = (key: string) => howOf(key) === 'filled' || howOf(key) === 'kept';
  if (!done('userName') && !done('password')) {
    return { outcome: 'refused', reason: say('rewstFormNotIt'), fix: say('rewstFormNoPageFix') };
  }
  const rows = fields.map(({ key, title }) => {
    const how = howOf(key);
    // The form of 2026 has no such field; its absence says nothing bad.
    const optional = how === 'missing' && (key === 'trackingIdentifier' || key === 'name');
    const platform = key === 'platform' && how === 'not-offered';
    return {
      title,
      ok: done(key) || optional,
      text: platform
        ? say('rewstFormPlatform', { value: `https://${config.zone.uiHost}` })
        : say(optional ? 'pageField_absent' : `pageField_${how}`),
    };
  });
  const all = rows.every(({ ok }) => ok);
  return {
    outcome: 'delivered',
    summary: say(all ? 'rewstFormFilled' : 'rewstFormPartly'),
    rows,
    ...(all ? {} : { partly: true as const }),
  };
}
