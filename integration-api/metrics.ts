/** Prometheus metrics of one server. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  requests: Histogram<'method' | 'route' | 'status'>;
  validations: Counter<'status'>;
  callouts: Counter<'outcome'>;
  handedOn: Counter<'outcome'>;
  /** All of them in Prometheus' text form. */
  text(): Promise<string>;
  contentType: string;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
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
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
