/** Every request that a page or a content script may send, with its schema and its allowed senders. */
import { z } from 'zod';
import { CLIPBOARD_REQUESTS } from './requests-clipboard.ts';
import { COMPANY_REQUESTS } from './requests-companies.ts';
import { DELIVERY_REQUESTS } from './requests-delivery.ts';
import { INSTANCE_REQUESTS } from './requests-instances.ts';
import { MAPPING_REQUESTS } from './requests-mapping.ts';
import { PROOF_REQUESTS } from './requests-proof.ts';
import { STRUCTURE_REQUESTS } from './requests-structure.ts';
import { TRIGGER_REQUESTS } from './requests-triggers.ts';
import { VAULT_REQUESTS } from './requests-vault.ts';

/** Decided from facts the browser sets, never from what a message says. */
export type SenderClass = 'page' | 'content' | 'stranger';

const GuideId = z.enum(['security-level', 'api-user']);
const nothing = z.strictObject({});

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
const content = <S extends z.ZodType>(body: S) => ({ from: 'content' as const, body });

export const FrameFactsSchema = z.strictObject({
  host: z.string().max(100),
  top: z.boolean(),
  language: z.enum(['en', 'de', 'es']).optional(),
  confidence: z.number().min(0).max(1),
  page: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shell'), adminOpen: z.boolean() }),
    z.strictObject({
      kind: z.literal('admin-category'),
      securityLevelsVisible: z.boolean(),
      resourcesVisible: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('security-levels'),
      systemRow: z.boolean(),
      copyOffered: z.boolean(),
      customLevels: z.array(z.string().max(200)).max(100),
    }),
    z.strictObject({
      kind: z.literal('security-level-editor'),
      name: z.string().max(200).optional(),
      system: z.boolean(),
      active: z.boolean().optional(),
      otherExpanded: z.boolean(),
      webhooksAllowed: z.boolean().optional(),
      maximumWebhooks: z.number().int().nullable().optional(),
      passwordNeverExpires: z.boolean().optional(),
      validation: z.string().max(500).optional(),
      saveClicked: z.boolean(),
      titleName: z.string().max(200).optional(),
    }),
    z.strictObject({
      kind: z.literal('resources'),
      newMenuOpen: z.boolean(),
      names: z.array(z.string().max(200)).max(100),
    }),
    z.strictObject({
      kind: z.literal('api-user-editor'),
      mode: z.enum(['new', 'edit', 'unknown']),
      firstNameFilled: z.boolean(),
      lastNameFilled: z.boolean(),
      emailFilled: z.boolean(),
      active: z.boolean().optional(),
      locked: z.boolean().optional(),
      securityLevel: z.string().max(200).optional(),
      securityLevelOptions: z.array(z.string().max(200)).max(200).optional(),
      locationFilled: z.boolean(),
      userNameFilled: z.boolean(),
      secretTouched: z.boolean(),
      secretStale: z.boolean().optional(),
      tracking: z.enum(['vendor', 'custom']).optional(),
      vendor: z.string().max(200).optional(),
      trackingIdentifierShown: z.boolean(),
      validation: z.string().max(500).optional(),
      saveClicked: z.boolean(),
    }),
    z.strictObject({ kind: z.enum(['login', 'access-denied', 'other']) }),
  ]),
  step: z.string().max(60).optional(),
  target: z.enum(['idle', 'shown', 'missing', 'covered', 'ambiguous', 'hidden']),
});

/** One table for all: a message that is not in it, or does not fit, or comes from elsewhere, is dropped. */
export const REQUESTS = {
  // what content scripts may say: facts, nothing more
  /** A frame came to life; `guided`: its guide script says so. Answer: the guidance for it, or null. */
  'agent.hello': content(
    z.strictObject({
      top: z.boolean(),
      guided: z.literal(true).optional(),
      again: z.literal(true).optional(),
    }),
  ),
  'facts.report': content(FrameFactsSchema),
  /** The frame's document goes away. */
  'agent.bye': content(nothing),
  /** A real (trusted) press on a button of our hint; a fact about the admin, it triggers nothing but a note or a redraw. */
  'hint.pressed': content(
    z.strictObject({
      guide: GuideId,
      step: z.string().max(60),
      button: z.enum(['did-it', 'hide', 'where-am-i', 'filled']),
    }),
  ),

  // what our own pages may ask for
  'state.get': page(nothing),
  'guide.start': page(z.strictObject({ guide: GuideId })),
  'guide.stop': page(nothing),
  /** "I did this" in the panel. */
  'step.didIt': page(z.strictObject({ guide: GuideId, step: z.string().max(60) })),
  /** Takes the evidence of a step back, so that it is asked again. */
  'step.reopen': page(z.strictObject({ guide: GuideId, step: z.string().max(60) })),
  /** Brings the tab with the ring to the front and shows a hidden hint again. */
  'guide.reveal': page(nothing),
  'plan.set': page(
    z.strictObject({
      plannedTriggers: z.number().int().min(1).max(9999).optional(),
      levelName: z.string().min(1).max(100).optional(),
      binding: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('vendor'), vendor: z.string().min(1).max(100) }),
          z.strictObject({ kind: z.literal('custom') }),
        ])
        .optional(),
    }),
  ),
  'zone.choose': page(z.strictObject({ uiHost: z.string().max(100) })),
  'capture.run': page(nothing),
  /** Empty strings leave a held value as it is. */
  'credentials.set': page(
    z.strictObject({
      userName: z.string().max(200),
      secret: z.string().max(500),
      trackingIdentifier: z.string().max(100),
    }),
  ),
  'credentials.forget': page(nothing),
  'credentials.reveal': page(z.strictObject({ field: z.enum(['secret', 'trackingIdentifier']) })),
  /** insist: the admin wants to test again although the lock says Autotask may lock the user. */
  'test.run': page(z.strictObject({ insist: z.boolean() })),
  ...PROOF_REQUESTS,
  'destination.configure': page(
    z.strictObject({
      destination: z.string().max(40),
      values: z.record(z.string().max(40), z.string().max(4000)),
    }),
  ),
  'destination.preview': page(z.strictObject({ destination: z.string().max(40) })),
  'send.run': page(z.strictObject({ destination: z.string().max(40) })),
  'delivery.retry': page(z.strictObject({ delivery: z.string().max(80) })),
  ...CLIPBOARD_REQUESTS,
  ...DELIVERY_REQUESTS,
  ...INSTANCE_REQUESTS,
  ...VAULT_REQUESTS,
  ...TRIGGER_REQUESTS,
  ...COMPANY_REQUESTS,
  ...MAPPING_REQUESTS,
  ...STRUCTURE_REQUESTS,
  'instance.add': page(z.strictObject({ label: z.string().min(1).max(80) })),
  'instance.rename': page(z.strictObject({ id: z.string().max(64), label: z.string().min(1).max(80) })),
  'instance.select': page(z.strictObject({ id: z.string().max(64) })),
  'instance.remove': page(z.strictObject({ id: z.string().max(64) })),
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestBody<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['body']>;

/** The envelope on the wire. */
export interface Envelope<N extends RequestName = RequestName> {
  onramp: N;
  body: RequestBody<N>;
}

/** What a page request answers: a value, or a sentence for the admin. */
export type Answer<T = unknown> = { ok: true; value: T } | { ok: false; reason: string };
