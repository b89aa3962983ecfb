import { useCallback, useEffect, useState } from 'react';
import type { TriggerListView } from '../../utils/messages/requests-triggers.ts';
import type { Actions } from '../actions.ts';

export interface TriggerList {
  /** Absent until the integration API has answered. */
  view?: TriggerListView;
  /** Why the last question got no answer; what was known before stays. */
  failure?: string;
  loading: boolean;
  /** Asks again; settles when the answer is there. */
  reload(): Promise<void>;
}

/**
 * The triggers of an instance, asked when the part opens and on request.
 *
 * @param instance whose; another one begins anew
 */
export function useTriggers(instance: string, actions: Actions): TriggerList {
  const [known, setKnown] = useState<{ instance: string; view?: TriggerListView; failure?: string }>({
    instance,
  });
  const [loading, setLoading] = useState(true);
  const reload = useCallback(async () => {
    setLoading(true);
    const answer = await actions.ask('triggers.list', {});
    setLoading(false);
    setKnown((before) => {
      if (answer.ok) return { instance, view: answer.value };
      const kept = before.instance === instance ? before.view : undefined;
      return { instance, failure: answer.reason, ...(kept ? { view: kept } : {}) };
    });
  }, [actions, instance]);
  useEffect(() => void reload(), [reload]);
  const { view, failure } = known.instance === instance ? known : { view: undefined, failure: undefined };
  return { loading, reload, ...(view ? { view } : {}), ...(failure ? { failure } : {}) };
}
