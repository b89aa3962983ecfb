import { useCallback, useEffect, useState } from 'react';
import type { FilterFieldsView } from '../../utils/messages/requests-companies.ts';
import type { Actions } from '../actions.ts';

export interface FilterFields {
  /** Absent until the background has answered. */
  view?: FilterFieldsView;
  failure?: string;
  loading: boolean;
  /** Asks Autotask again. */
  reload(): void;
}

/** One question: who can ask, and how often it was asked on request. */
interface Question {
  ability: string;
  turn: number;
}

/**
 * What can be filtered by: asked when the part opens, again when what is needed to ask Autotask has changed.
 *
 * @param ability a mark of who can ask: another one means that the answer may be another
 */
export function useFilterFields(ability: string, actions: Actions): FilterFields {
  const [turn, setTurn] = useState(0);
  const [known, setKnown] = useState<{ of?: Question; view?: FilterFieldsView; failure?: string }>({});
  useEffect(() => {
    let gone = false;
    void actions.ask('filter.fields', { again: turn > 0 }).then((answer) => {
      if (gone) return;
      const of = { ability, turn };
      setKnown((before) =>
        answer.ok
          ? { of, view: answer.value }
          : { of, failure: answer.reason, ...(before.view ? { view: before.view } : {}) },
      );
    });
    return () => {
      gone = true;
    };
  }, [actions, ability, turn]);
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const { of, view, failure } = known;
  const loading = of?.ability !== ability || of.turn !== turn;
  return { loading, reload, ...(view ? { view } : {}), ...(failure ? { failure } : {}) };
}
