/** What the proof by writing sends, and how it reads what comes back. Forms: autotask-rest-api.md 4.2, 5. */
import { z } from 'zod';

/** Nobody can own a host below `invalid` (RFC 2606), so an inactive webhook to it calls nobody even by mistake. */
const NOWHERE = 'https://onramp.invalid/';

/** A name that an admin recognises, with a tail that makes it findable. At most 50 characters. */
export function testWebhookName(): string {
  return `Onramp test ${crypto.randomUUID().slice(0, 8)} (delete me)`;
}

/** An inactive company webhook. The address is its own, so that it is nobody's duplicate. */
export function testWebhook(name: string): Record<string, unknown> {
  const address = `${NOWHERE}${encodeURIComponent(name.replace(/[^\w]+/g, '-'))}`;
  return {
    name,
    webhookUrl: address,
    deactivationUrl: address,
    isActive: false,
    secretKey: crypto.randomUUID(),
    sendThresholdExceededNotification: false,
    isSubscribedToCreateEvents: false,
    isSubscribedToUpdateEvents: true,
    isSubscribedToDeleteEvents: false,
  };
}

const Fields = z.object({
  fields: z.array(
    z.looseObject({
      name: z.string(),
      picklistValues: z
        .array(z.looseObject({ value: z.union([z.string(), z.number()]), isActive: z.boolean().optional() }))
        .nullish(),
    }),
  ),
});

/** The first entry of the picklist of `fieldID`, which has a numbering of its own. */
export function firstCalloutField(data: unknown): number | undefined {
  const read = Fields.safeParse(data);
  const list = read.success
    ? read.data.fields.find(({ name }) => name.toLowerCase() === 'fieldid')?.picklistValues
    : undefined;
  const value = Number(list?.find(({ isActive }) => isActive !== false)?.value ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The number that a write answers with. */
export function itemIdOf(data: unknown): number | undefined {
  const read = z.looseObject({ itemId: z.coerce.number().int().min(0) }).safeParse(data);
  return read.success ? read.data.itemId : undefined;
}

/** The number of the webhook that has this very name. */
export function webhookIdIn(data: unknown, name: string): number | undefined {
  const read = z
    .looseObject({ items: z.array(z.looseObject({ id: z.number().int(), name: z.string().optional() })) })
    .safeParse(data);
  return read.success ? read.data.items.find((item) => item.name === name)?.id : undefined;
}
