import { useCallback, useEffect, useRef, useState } from 'react';
import type { TriggerEvent } from '../../utils/contract/triggers.ts';
import type { Actions } from '../actions.ts';

/** Pauses between two looks: soon while something is expected, seldom when nothing comes. */
const SHORTEST_MS = 1_500;
const LONGEST_MS = 15_000;
const GROWTH = 1.25;
/** So many stay in view; older ones are there on request. */
const MOST = 500;

export interface LiveEvents {
  /** Newest first; absent until the first answer. */
  events?: TriggerEvent[];
  /** There are older ones. */
  hasMore: boolean;
  /** Why the last look got no answer. Looking goes on. */
  failure?: string;
  /** Adds the page before the oldest one. */
  more(): Promise<void>;
}

interface Seen {
  events?: TriggerEvent[];
  nextBefore?: number;
  failure?: string;
}

/**
 * Watches what arrives for one trigger while the component is shown and the page is visible. The pause between two
 * looks grows while nothing comes and is short again after an event.
 */
export function useEvents(trigger: string, actions: Actions): LiveEvents {
  const [seen, setSeen] = useState<Seen>({});
  const newest = useRef(0);
  useEffect(() => {
    let ended = false;
    let pause = SHORTEST_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looking = false;
    const look = async () => {
      clearTimeout(timer);
      if (document.hidden || looking) return;
      looking = true;
      const answer = await actions.ask('triggers.events', { trigger });
      looking = false;
      if (ended) return;
      const top = answer.ok ? (answer.value.events[0]?.id ?? 0) : newest.current;
      pause = top > newest.current ? SHORTEST_MS : Math.min(pause * GROWTH, LONGEST_MS);
      newest.current = top;
      setSeen((before) => (answer.ok ? merged(before, answer.value) : { ...before, failure: answer.reason }));
      timer = setTimeout(look, pause);
    };
    const onVisible = () => {
      pause = SHORTEST_MS;
      void look();
    };
    document.addEventListener('visibilitychange', onVisible);
    void look();
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [trigger, actions]);
  const before = seen.nextBefore;
  const more = useCallback(async () => {
    if (before === undefined) return;
    const answer = await actions.ask('triggers.events', { trigger, before });
    setSeen((known) => {
      if (!answer.ok) return { ...known, failure: answer.reason };
      const { failure: _over, nextBefore: _past, ...rest } = known;
      const { events, nextBefore } = answer.value;
      const all = [...(known.events ?? []), ...events].slice(0, MOST);
      const goesOn = nextBefore !== undefined && all.length < MOST;
      return { ...rest, events: all, ...(goesOn ? { nextBefore } : {}) };
    });
  }, [actions, trigger, before]);
  return {
    hasMore: before !== undefined,
    more,
    ...(seen.events ? { events: seen.events } : {}),
    ...(seen.failure ? { failure: seen.failure } : {}),
  };
}

/** The newest page in front of what was there. When it does not reach that far, it replaces it: there is no gap. */
function merged(before: Seen, page: { events: TriggerEvent[]; nextBefore?: number }): Seen {
  const oldest = page.events.at(-1)?.id ?? 0;
  const older = (before.events ?? []).filter(({ id }) => id < oldest);
  const reaches = (before.events ?? []).some(({ id }) => id >= oldest);
  if (!reaches || older.length === 0) {
    return { events: page.events, ...(page.nextBefore === undefined ? {} : { nextBefore: page.nextBefore }) };
  }
  return {
    events: [...page.events, ...older].slice(0, MOST),
    ...(before.nextBefore === undefined ? {} : { nextBefore: before.nextBefore }),
  };
}
