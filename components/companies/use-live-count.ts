import { useEffect, useMemo, useRef, useState } from 'react';
import type { CompanyFilter } from '../../utils/companies/filter/company-filter.ts';
import type { Counted } from '../../utils/companies/filter/count.ts';
import { type LiveCountState, liveCount } from '../../utils/companies/filter/live-count.ts';
import type { Actions } from '../actions.ts';

/**
 * The count of a filter that is being edited: soon after it rests, and never of an older one.
 *
 * @param filter one without errors; undefined counts nothing
 * @param turn another one counts the same filter again
 */
export function useLiveCount(
  filter: CompanyFilter | undefined,
  turn: number,
  actions: Actions,
): LiveCountState<Counted> | undefined {
  const [state, setState] = useState<LiveCountState<Counted>>();
  const live = useMemo(
    () =>
      liveCount<Counted>({
        ask: (wanted) => actions.ask('filter.count', { filter: wanted }),
        onState: setState,
      }),
    [actions],
  );
  const text = filter ? JSON.stringify([filter, turn]) : undefined;
  const latest = useRef(filter);
  latest.current = filter;
  useEffect(() => {
    if (text === undefined || !latest.current) {
      live.stop();
      setState(undefined);
      return;
    }
    live.show(latest.current);
  }, [live, text]);
  useEffect(() => () => live.stop(), [live]);
  return state;
}
