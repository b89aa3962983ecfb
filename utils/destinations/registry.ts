import { integrationApi } from './integration-api/destination.ts';
import type { Configuration, Courier, Destination, DestinationField, Receipt } from './types.ts';

/** Settings that were read, or why they cannot be used. */
export type Prepared = { ok: true; ready: ReadyDestination } | { ok: false; reason: string };

/** A destination with its settings: everything a delivery needs but the configuration. */
export interface ReadyDestination {
  id: string;
  title: string;
  host: string;
  hosts: string[];
  preview(config: Configuration): string;
  send(config: Configuration, courier: Courier): Promise<Receipt>;
}

/** A destination whose settings' type is nobody else's business. */
export interface RegisteredDestination {
  id: string;
  title: string;
  fields: DestinationField[];
  /** Reads the form's values, secrets included. */
  prepare(values: Record<string, string>): Prepared;
}

/** All destinations, in the order of the list that the admin sees. */
export const DESTINATIONS: readonly RegisteredDestination[] = [register(integrationApi)];

/** @param id as in the list */
export function destinationOf(id: string): RegisteredDestination | undefined {
  return DESTINATIONS.find((destination) => destination.id === id);
}

function register<S>(destination: Destination<S>): RegisteredDestination {
  const { id, title, fields } = destination;
  return {
    id,
    title,
    fields,
    prepare(values) {
      const read = destination.settings.safeParse(values);
      if (!read.success) {
        return { ok: false, reason: read.error.issues.map(({ message }) => message).join(' ') };
      }
      const settings = read.data;
      return {
        ok: true,
        ready: {
          id,
          title,
          host: destination.host(settings),
          hosts: destination.hosts(settings),
          preview: (config) => destination.preview(config, settings),
          send: (config, courier) => destination.send(config, settings, courier),
        },
      };
    },
  };
}
