/** Prometheus metrics of one server. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Backlog } from './handon/backlog.ts';

export interface Metrics {
  requests: Histogram<'method' | 'route' | 'status'>;
  validations: Counter<'status'>;
  callouts: Counter<'outcome'>;
  handedOn: Counter<'outcome'>;
  /** All of them in Prometheus' text form. */
  text(): Promise<string>;
  contentType: string;
}

/**
 * @param backlog reads what is still to be handed on, whenever metrics are asked for; when it fails, the last
 *   numbers stay, because the others must be readable while the database is away
 */
export function createMetrics(backlog: () => Promise<Backlog>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const waiting = new Gauge({
    name: 'onramp_events_waiting',
    help: 'Events that are still to be handed on, of all processes on the database',
    registers,
  });
  const oldest = new Gauge({
    name: 'onramp_events_oldest_waiting_seconds',
    help: 'Age of the event that has waited longest',
    registers,
  });
  return {
    requests: new Histogram({
      name: 'onramp_http_request_seconds',
      help: 'Time to answer, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30],
      registers,
    }),
    validations: new Counter({
      name: 'onramp_validations_total',
      help: 'Validations against Autotask, by outcome',
      labelNames: ['status'],
      registers,
    }),
    callouts: new Counter({
      name: 'onramp_callouts_total',
      help: 'Callouts of Autotask: stored, repeated, unsigned, forged, unreadable, unknown',
      labelNames: ['outcome'],
      registers,
    }),
    handedOn: new Counter({
      name: 'onramp_handed_on_total',
      help: 'Tries to hand an event on to its subscriber',
      labelNames: ['outcome'],
      registers,
    }),
    text: async () => {
      const now = await backlog().catch(() => undefined);
      if (now !== undefined) {
        waiting.set(now.waiting);
        oldest.set(now.oldestSeconds);
      }
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}
