import { useCallback, useEffect, useRef, useState } from 'react';
import type { Place, RefreshLook } from '../../utils/messages/requests-companies.ts';
import type { Actions } from '../actions.ts';

/** Between two looks: while it runs, and while it waits for the hour to pass. */
const RUNNING_MS = 1_000;
const PAUSED_MS = 10_000;

export interface RefreshWatch {
  /** Absent until the place has answered. */
  look?: RefreshLook;
  /** Why the last look got no answer; what was known before stays. */
  failure?: string;
  /** Milliseconds that are left, as far as the last looks tell. */
  remainingMs?: number;
  /** Looks now. */
  again(): Promise<void>;
}

/**
 * Watches the reading of companies at one place while the component is shown: often while it runs, not at all when it
 * has ended.
 */
export function useRefresh(instance: string, place: Place, actions: Actions): RefreshWatch {
  const [known, setKnown] = useState<{ of: string; look?: RefreshLook; failure?: string }>();
  const [remainingMs, setRemaining] = useState<number>();
  const from = useRef<{ at: number; delivered: number; startedAt: number }>(undefined);
  const latest = useRef(() => Promise.resolve());
  const of = `${instance} ${place}`;
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    from.current = undefined;
    const look = async () => {
      clearTimeout(timer);
      const answer = await actions.ask('refresh.look', { place });
      if (ended) return;
      clearTimeout(timer);
      setKnown((before) => {
        if (answer.ok) return { of, look: answer.value };
        const kept = before?.of === of && before.look ? { look: before.look } : {};
        return { of, failure: answer.reason, ...kept };
      });
      const last = answer.ok ? answer.value.last : undefined;
      setRemaining(last ? left(last, from) : undefined);
      const goesOn = last?.state === 'running' || last?.state === 'waiting';
      if (goesOn) timer = setTimeout(look, RUNNING_MS);
      else if (last?.state === 'paused' || !answer.ok) timer = setTimeout(look, PAUSED_MS);
    };
    latest.current = look;
    void look();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [actions, place, of]);
  const again = useCallback(() => latest.current(), []);
  const here = known?.of === of ? known : undefined;
  return {
    again,
    ...(here?.look ? { look: here.look } : {}),
    ...(here?.failure ? { failure: here.failure } : {}),
    ...(remainingMs === undefined ? {} : { remainingMs }),
  };
}

/** By the pace since the first look at this reading: what was read before a break says nothing about it. */
function left(
  last: NonNullable<RefreshLook['last']>,
  from: { current: { at: number; delivered: number; startedAt: number } | undefined },
): number | undefined {
  const { state, delivered, total, startedAt } = last;
  if (state !== 'running' || total === undefined) return undefined;
  const now = Date.now();
  if (from.current?.startedAt !== startedAt) from.current = { at: now, delivered, startedAt };
  const read = delivered - from.current.delivered;
  const took = now - from.current.at;
  return read > 0 && took > 0 ? (Math.max(0, total - delivered) * took) / read : undefined;
}
