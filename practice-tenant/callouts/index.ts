import { randomUUID } from 'node:crypto';
import { childCollection, WATCHED } from '../rest/metadata/webhooks.ts';
import { rightsOf } from '../rest/rights.ts';
import { type RowChange, tableOf } from '../state/rows.ts';
import type { Tenant } from '../state/tenant.ts';
import type { Webhook } from '../state/types.ts';
import { attemptDelivery } from './delivery.ts';
import { noteFailure } from './error-log.ts';
import { type Payload, signature, soapNameOf, toldFields, wireJson } from './payload.ts';

/** A callout as the control port shows it. */
export interface ShownCallout {
  webhookId: number;
  entity: string;
  action: Payload['Action'];
  guid: string;
  sequence: number;
  rowId: number;
  attempts: number;
  state: 'waiting' | 'delivered' | 'failed';
  /** Why the last attempt failed. */
  reason?: string;
}

/** A callout on its way. */
interface Callout {
  shown: ShownCallout;
  webhook: Webhook;
  url: string;
  payload: Payload;
}

const KEPT = 20_000;
/** Callouts of one tenant that are on the wire at once. */
const AT_ONCE = 40;

/** Delivers the callouts of a tenant's webhooks. */
export class Callouts {
  #tenant: Tenant;
  #shown: ShownCallout[] = [];
  #queue: Callout[] = [];
  #running = 0;
  #sequence = new Map<number, number>();
  #failures = new Map<number, number>();
  #timers = new Set<NodeJS.Timeout>();
  #stop = new AbortController();
  #unsubscribe: (() => void)[];

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
    this.#unsubscribe = [
      tenant.onRowChange((change) => this.#onChange(change)),
      tenant.onWebhookDeactivated((webhook) => this.#onDeactivated(webhook)),
    ];
  }

  list(): ShownCallout[] {
    return this.#shown.slice(-KEPT);
  }

  /** Forgets everything, what is on its way too. */
  reset(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#queue = [];
    this.#shown = [];
    this.#sequence.clear();
    this.#failures.clear();
  }

  close(): void {
    for (const stop of this.#unsubscribe) stop();
    this.reset();
  }

  #onChange(change: RowChange): void {
    for (const webhook of this.#tenant.state.webhooks) {
      if (!this.#listens(webhook, change)) continue;
      const fields = toldFields(this.#tenant.state, webhook, change);
      if (!fields) continue;
      this.#send(webhook, String(webhook.fields.webhookUrl), {
        Action: change.action,
        Id: change.row.id,
        Fields: fields,
        EventTime: new Date(change.at).toISOString(),
        PersonID: change.personId,
      });
    }
  }

  #onDeactivated(webhook: Webhook): void {
    this.#send(webhook, String(webhook.fields.deactivationUrl), {
      Action: 'Deactivated',
      Id: webhook.id,
      Fields: {},
      EventTime: new Date(this.#tenant.state.now()).toISOString(),
      PersonID: webhook.ownerUserId,
    });
  }

  /** Active, ready, subscribed, its owner still has the right to the entity, and the person is not excluded. */
  #listens(webhook: Webhook, change: RowChange): boolean {
    const { state } = this.#tenant;
    const entity = WATCHED[webhook.entity];
    if (entity.collection !== change.collection) return false;
    const { fields } = webhook;
    if (fields.isActive !== true || fields.isReady !== true) return false;
    if (fields[`isSubscribedTo${change.action}Events`] !== true) return false;
    const user = this.#tenant.apiUser(webhook.ownerUserId);
    const level = user && this.#tenant.level(user.securityLevelId);
    if (!user?.active || !level) return false;
    if (rightsOf({ level }, entity).view === 'none') return false;
    return !tableOf(state, childCollection(webhook.entity, 'ExcludedResources'))
      .all()
      .some((row) => row.webhookID === webhook.id && row.resourceID === change.personId);
  }

  #send(webhook: Webhook, url: string, told: Omit<Payload, 'Guid' | 'EntityType' | 'SequenceNumber'>): void {
    const sequence = (this.#sequence.get(webhook.id) ?? 0) + 1;
    this.#sequence.set(webhook.id, sequence);
    const payload: Payload = {
      Action: told.Action,
      Guid: randomUUID(),
      EntityType: soapNameOf(webhook),
      Id: told.Id,
      Fields: told.Fields,
      EventTime: told.EventTime,
      SequenceNumber: sequence,
      PersonID: told.PersonID,
    };
    const shown: ShownCallout = {
      webhookId: webhook.id,
      entity: webhook.entity,
      action: payload.Action,
      guid: payload.Guid,
      sequence,
      rowId: payload.Id,
      attempts: 0,
      state: 'waiting',
    };
    this.#shown.push(shown);
    if (this.#shown.length > KEPT * 2) this.#shown = this.#shown.slice(-KEPT);
    this.#queue.push({ shown, webhook, url, payload });
    this.#work();
  }

  #work(): void {
    while (this.#running < AT_ONCE) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#running += 1;
      void this.#attempt(next).finally(() => {
        this.#running -= 1;
        this.#work();
      });
    }
  }

  async #attempt(callout: Callout): Promise<void> {
    const { signal } = this.#stop;
    const { shown, webhook } = callout;
    const { switches, state } = this.#tenant;
    const body = wireJson(callout.payload);
    shown.attempts += 1;
    const sign = signature(String(webhook.fields.secretKey ?? ''), body);
    const outcome = await attemptDelivery(callout.url, body, sign, switches, signal);
    if (signal.aborted) return;
    if (outcome.ok) {
      shown.state = 'delivered';
      delete shown.reason;
      this.#failures.set(webhook.id, 0);
      return;
    }
    shown.reason = outcome.reason;
    if (shown.attempts < switches.calloutAttempts) {
      this.#again(callout, switches.calloutRetryMs);
      return;
    }
    shown.state = 'failed';
    noteFailure(state, webhook, callout.payload, outcome.reason);
    this.#countFailure(webhook);
  }

  #again(callout: Callout, milliseconds: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#queue.push(callout);
      this.#work();
    }, milliseconds);
    this.#timers.add(timer);
  }

  /** Too many failures in a row disable the webhook, which is told to the deactivation address. */
  #countFailure(webhook: Webhook): void {
    const failures = (this.#failures.get(webhook.id) ?? 0) + 1;
    this.#failures.set(webhook.id, failures);
    if (failures < this.#tenant.switches.calloutFailuresToDisable || webhook.fields.isActive !== true) return;
    webhook.fields = { ...webhook.fields, isActive: false };
    this.#tenant.webhookDeactivated(webhook);
  }
}
