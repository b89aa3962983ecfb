/**
 * A client of the integration API for everything that follows the credentials: organizations, mappings, companies,
 * triggers and their events. Sending the configuration itself is the destination's work (utils/destinations).
 *
 * Runs wherever there is a `fetch`. Every answer is checked; failures are values.
 */
import type { z } from 'zod';
import { Offer } from '../contract/instance.ts';
import {
  type Mapping,
  MappingListOut,
  type Organization,
  OrganizationListOut,
} from '../contract/mappings.ts';
import { CompanyPage, RefreshOut } from '../contract/refresh.ts';
import {
  CalloutErrorList,
  TriggerEventPage,
  type TriggerIn,
  TriggerList,
  TriggerOut,
} from '../contract/triggers.ts';
import { type Ask, exchange } from './exchange.ts';
import type { ClientAnswer, ClientSettings, Versioned } from './types.ts';

/** Which version of a list a `PUT` replaces: an ETag of an earlier answer, or `*` for whatever there is. */
export type Replaces = string;

export interface IntegrationApiClient {
  /** What the server offers. */
  offer(): Promise<ClientAnswer<z.infer<typeof Offer>>>;

  organizations(): Promise<ClientAnswer<Versioned<z.infer<typeof OrganizationListOut>>>>;
  /** A conflict is the problem `changed-meanwhile` with the present ETag. */
  putOrganizations(
    organizations: Organization[],
    replaces: Replaces,
  ): Promise<ClientAnswer<Versioned<z.infer<typeof OrganizationListOut>>>>;

  mappings(instance: string): Promise<ClientAnswer<Versioned<z.infer<typeof MappingListOut>>>>;
  /** A conflict is the problem `changed-meanwhile` with the present ETag. */
  putMappings(
    instance: string,
    mappings: Mapping[],
    replaces: Replaces,
  ): Promise<ClientAnswer<Versioned<z.infer<typeof MappingListOut>>>>;

  /** Starts or continues the server's own reading of companies. */
  startRefresh(instance: string, scope: 'all' | 'changes'): Promise<ClientAnswer<z.infer<typeof RefreshOut>>>;
  /** Before the first refresh: the problem `refresh-not-found`. */
  refresh(instance: string): Promise<ClientAnswer<z.infer<typeof RefreshOut>>>;
  cancelRefresh(instance: string): Promise<ClientAnswer<undefined>>;
  /** Companies that the server has read, by id. */
  companies(
    instance: string,
    page?: { limit?: number; after?: number },
  ): Promise<ClientAnswer<z.infer<typeof CompanyPage>>>;

  triggers(instance: string): Promise<ClientAnswer<TriggerOut[]>>;
  /** `created` is false when an identical one was used again. */
  createTrigger(
    instance: string,
    trigger: z.input<typeof TriggerIn>,
  ): Promise<ClientAnswer<{ trigger: TriggerOut; created: boolean }>>;
  /** Makes the webhook work again that Autotask switched off, or that was left half-made. */
  repairTrigger(instance: string, trigger: string): Promise<ClientAnswer<TriggerOut>>;
  /** @param abandon forget it although Autotask cannot be asked */
  removeTrigger(instance: string, trigger: string, abandon: boolean): Promise<ClientAnswer<undefined>>;
  /** What arrived, newest first. */
  events(
    instance: string,
    trigger: string,
    page?: { limit?: number; before?: number },
  ): Promise<ClientAnswer<z.infer<typeof TriggerEventPage>>>;
  /** What Autotask could not deliver, newest first. */
  calloutErrors(
    instance: string,
    trigger: string,
  ): Promise<ClientAnswer<z.infer<typeof CalloutErrorList>['items']>>;
}

/** @param settings address, token and network; see `IntegrationApiSettings` for how an admin's values are read */
export function integrationApiClient(settings: ClientSettings): IntegrationApiClient {
  const ask = async <T>(what: Ask<T>): Promise<ClientAnswer<T>> => {
    const answer = await exchange(settings, what);
    return answer.ok ? { ok: true, value: answer.value.value } : answer;
  };
  const versioned = async <T>(what: Ask<T>): Promise<ClientAnswer<Versioned<T>>> => {
    const answer = await exchange(settings, what);
    if (!answer.ok) return answer;
    const { value, etag, status } = answer.value;
    // Without its mark a list cannot be replaced safely.
    if (!etag) return { ok: false, problem: { kind: 'foreign', status } };
    return { ok: true, value: { list: value, etag } };
  };
  return {
    offer: () => ask({ method: 'GET', path: '/v1', schema: Offer }),
    organizations: () => versioned({ method: 'GET', path: '/v1/organizations', schema: OrganizationListOut }),
    putOrganizations: (organizations, replaces) =>
      versioned({
        method: 'PUT',
        path: '/v1/organizations',
        headers: { 'If-Match': replaces },
        body: { organizations },
        schema: OrganizationListOut,
      }),
    mappings: (instance) =>
      versioned({ method: 'GET', path: `${of(instance)}/mappings`, schema: MappingListOut }),
    putMappings: (instance, mappings, replaces) =>
      versioned({
        method: 'PUT',
        path: `${of(instance)}/mappings`,
        headers: { 'If-Match': replaces },
        body: { mappings },
        schema: MappingListOut,
      }),
    startRefresh: (instance, scope) =>
      ask({ method: 'POST', path: `${of(instance)}/refresh`, body: { scope }, schema: RefreshOut }),
    refresh: (instance) => ask({ method: 'GET', path: `${of(instance)}/refresh`, schema: RefreshOut }),
    cancelRefresh: (instance) => ask<undefined>({ method: 'DELETE', path: `${of(instance)}/refresh` }),
    companies: (instance, page = {}) =>
      ask({ method: 'GET', path: `${of(instance)}/companies${queryOf(page)}`, schema: CompanyPage }),
    async triggers(instance) {
      const answer = await ask({ method: 'GET', path: `${of(instance)}/triggers`, schema: TriggerList });
      return answer.ok ? { ok: true, value: answer.value.items } : answer;
    },
    async createTrigger(instance, trigger) {
      const path = `${of(instance)}/triggers`;
      const answer = await exchange(settings, { method: 'POST', path, body: trigger, schema: TriggerOut });
      if (!answer.ok) return answer;
      return { ok: true, value: { trigger: answer.value.value, created: answer.value.status === 201 } };
    },
    repairTrigger: (instance, trigger) =>
      ask({
        method: 'POST',
        path: `${of(instance)}/triggers/${encodeURIComponent(trigger)}/repair`,
        schema: TriggerOut,
      }),
    removeTrigger: (instance, trigger, abandon) =>
      ask<undefined>({
        method: 'DELETE',
        path: `${of(instance)}/triggers/${encodeURIComponent(trigger)}${abandon ? '?abandon=true' : ''}`,
      }),
    events: (instance, trigger, page = {}) =>
      ask({
        method: 'GET',
        path: `${of(instance)}/triggers/${encodeURIComponent(trigger)}/events${queryOf(page)}`,
        schema: TriggerEventPage,
      }),
    async calloutErrors(instance, trigger) {
      const path = `${of(instance)}/triggers/${encodeURIComponent(trigger)}/callout-errors`;
      const answer = await ask({ method: 'GET', path, schema: CalloutErrorList });
      return answer.ok ? { ok: true, value: answer.value.items } : answer;
    },
  };
}

function of(instance: string): string {
  return `/v1/autotask/instances/${encodeURIComponent(instance)}`;
}

function queryOf(values: Record<string, number | undefined>): string {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
