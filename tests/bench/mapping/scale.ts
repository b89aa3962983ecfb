import { createMatcher } from '../../../utils/mapping/matcher.ts';
import { judgeSuggestions, type Quality } from './quality.ts';
import { typedNames } from './sets.ts';

/** What one run at full size measured. */
export interface ScaleResult extends Quality {
  milliseconds: number;
  /** Time of the processor, which other programs on the machine do not lengthen. */
  processorMilliseconds: number;
  /** Longest time between two answers of the matcher while it works in batches of 100. */
  longestBatch: number;
  /** Heap and external memory at its highest between batches, both lists included. */
  megabytes: number;
}

const BATCH = 100;

/** Matches 5,000 typed names with 100,000 companies in batches, as the worker does. */
export function runScale(queries = 5000, companies = 100_000): ScaleResult {
  const set = typedNames(queries, companies, 5);
  let peak = 0;
  const look = (): void => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external + arrayBuffers);
  };
  look();
  const before = process.cpuUsage();
  const start = performance.now();
  const matcher = createMatcher(set.companies);
  look();
  let longestBatch = 0;
  for (let at = 0; at < set.organizations.length; at += BATCH) {
    const from = performance.now();
    matcher.add(set.organizations.slice(at, at + BATCH));
    longestBatch = Math.max(longestBatch, performance.now() - from);
    look();
  }
  const suggestions = matcher.finish();
  const milliseconds = performance.now() - start;
  const spent = process.cpuUsage(before);
  look();
  return {
    ...judgeSuggestions(set, suggestions),
    milliseconds,
    processorMilliseconds: (spent.user + spent.system) / 1000,
    longestBatch,
    megabytes: peak / 1e6,
  };
}

if (import.meta.main) process.stdout.write(JSON.stringify(runScale()));
