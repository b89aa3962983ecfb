import type { MappingPorts } from '../../components/mapping/ports.ts';
import type { FromMatcherWorker } from '../mapping/worker.ts';

/**
 * Starts matchers in real workers.
 *
 * @param make creates the worker; the bundler must see its address in the entrypoint
 */
export function startWorker(make: () => Worker): MappingPorts['startMatcher'] {
  return (hear, onFailure) => {
    const worker = make();
    worker.onmessage = ({ data }: MessageEvent<FromMatcherWorker>) => hear(data);
    worker.onerror = onFailure;
    worker.onmessageerror = onFailure;
    return {
      tell: (message) => worker.postMessage(message),
      end: () => worker.terminate(),
    };
  };
}
