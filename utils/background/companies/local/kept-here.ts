/** The companies in this browser, the readings under way, and forgetting both. */
import type { Core } from '../../core.ts';
import { CompanyDatabase } from './database.ts';

/** A reading under way in this life of the background. */
export interface Running {
  stop: AbortController;
  /** Its companies are to be removed: nothing more is written. */
  forgotten: boolean;
  ended: Promise<void>;
}

interface Local {
  database: CompanyDatabase;
  /** By instance. */
  running: Map<string, Running>;
}

const locals = new WeakMap<Core, Local>();

export function localOf(core: Core): Local {
  const known = locals.get(core);
  if (known) return known;
  const fresh = { database: new CompanyDatabase(), running: new Map<string, Running>() };
  locals.set(core, fresh);
  return fresh;
}

/** Removes an instance's companies and ends its reading. */
export async function forgetCompanies(core: Core, instance: string): Promise<void> {
  const { database, running } = localOf(core);
  const here = running.get(instance);
  if (here) {
    here.forgotten = true;
    here.stop.abort();
    await here.ended;
  }
  if (hasStorage()) await database.forget(instance);
}

export async function forgetAllCompanies(core: Core): Promise<void> {
  const { database, running } = localOf(core);
  await Promise.all([...running.keys()].map((instance) => forgetCompanies(core, instance)));
  if (hasStorage()) await database.forgetAll();
}

/** Where a browser has none, nothing lies in it. */
function hasStorage(): boolean {
  return typeof indexedDB !== 'undefined';
}
