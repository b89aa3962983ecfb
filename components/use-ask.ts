/** One request at a time per button: running, and why the last one failed. */
import { useCallback, useState } from 'react';
import type { Answer } from '../utils/messages/requests.ts';

export interface Asking {
  running: boolean;
  /** Sentence about the last failure; gone with the next try. */
  failure?: string;
  /** Runs one request; a second one while it runs is ignored. Answers whether it went well, and its value. */
  run(request: () => Promise<Answer>): Promise<Answer | undefined>;
}

/** Keeps a request's progress for a button and its message. */
export function useAsk(): Asking {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = useCallback(
    async (request: () => Promise<Answer>) => {
      if (running) return undefined;
      setRunning(true);
      setFailure(undefined);
      const answer = await request();
      setRunning(false);
      if (!answer.ok) setFailure(answer.reason);
      return answer;
    },
    [running],
  );
  return { running, failure, run };
}
