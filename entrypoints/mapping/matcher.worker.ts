/** The matcher, apart from the page that shows it. */
import { type FromMatcherWorker, matcherSession, type ToMatcherWorker } from '../../utils/mapping/worker.ts';

/** What of the worker's own world is used here; TypeScript's DOM types describe a page. */
const scope = self as unknown as {
  postMessage(message: FromMatcherWorker): void;
  onmessage: ((event: MessageEvent<ToMatcherWorker>) => void) | null;
};
const take = matcherSession((answer) => scope.postMessage(answer));
scope.onmessage = ({ data }) => take(data);
