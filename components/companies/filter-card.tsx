import { RotateCw, Save } from 'lucide-react';
import { useState } from 'react';
import { draftOf, readDraft, sameFilter } from '../../utils/companies/filter/draft.ts';
import { companyWords } from '../../utils/companies/words/index.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useLanguage, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';
import { CountBox } from './count-box.tsx';
import { FilterAsText } from './filter-as-text.tsx';
import { FilterEditor } from './filter-editor.tsx';
import type { FilterDraft } from './use-filter-draft.ts';
import { useFilterFields } from './use-filter-fields.ts';
import { useLiveCount } from './use-live-count.ts';

interface Props {
  state: Pick<AppState, 'instance' | 'credentials'>;
  editing: FilterDraft;
  actions: Actions;
}

/** Which companies belong to the instance: rows, what they let through, and keeping them. */
export function FilterCard({ state, editing, actions }: Props) {
  const texts = useTexts().companies.filter;
  const words = companyWords(useLanguage());
  const format = useFormat();
  const saving = useAsk();
  const [tried, setTried] = useState(false);
  const [turn, setTurn] = useState(0);
  const { instance } = state;
  const { view, failure, loading, reload } = useFilterFields(abilityOf(state), actions);
  const { draft, nextKey, edit, discard } = editing;
  const source = view?.source ?? 'standard';
  const fields = view?.fields ?? [];
  const read = readDraft(draft, fields, source, words);
  const count = useLiveCount(view && !view.why ? read.filter : undefined, turn, actions);
  const changed = !read.filter || !sameFilter(read.filter, instance.companyFilter);
  const save = async () => {
    setTried(true);
    const { filter } = read;
    if (!filter) return;
    const answer = await saving.run(() => actions.ask('filter.save', { filter }));
    if (!answer?.ok) return;
    setTried(false);
    discard();
  };
  return (
    <Card title={texts.title} level={3}>
      <p className="text-muted">{texts.text}</p>
      {!view && loading && <p className="text-muted">{texts.loading}</p>}
      {failure && (
        <p role="alert" className="font-medium text-bad">
          {failure}
        </p>
      )}
      {view?.why && (
        <Notice
          tone="info"
          title={view.at === undefined ? texts.usual : undefined}
          actions={
            instance.binding?.kind !== 'vendor' && (
              <Button icon={RotateCw} busy={loading} onClick={reload}>
                {texts.lookAgain}
              </Button>
            )
          }
        >
          <p>{view.why}</p>
          {view.at !== undefined && <p>{texts.known(format.clock(view.at))}</p>}
        </Notice>
      )}
      {view?.withoutUdfs && <p className="text-xs text-warn">{texts.withoutUdfs}</p>}
      {view && (
        <>
          <FilterEditor
            draft={draft}
            fields={fields}
            problems={tried ? read.problems : read.problems.filter(({ incomplete }) => !incomplete)}
            nextKey={nextKey}
            onDraft={edit}
          />
          {!view.why && <CountBox state={count} fields={fields} onAgain={() => setTurn(turn + 1)} />}
          {changed && (
            <div className="flex flex-wrap gap-2">
              <Button kind="primary" icon={Save} busy={saving.running} onClick={() => void save()}>
                {texts.save}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  setTried(false);
                  discard();
                }}
              >
                {texts.discard}
              </Button>
            </div>
          )}
          <p role="status" className="text-xs text-muted empty:hidden">
            {changed ? (tried && !read.filter ? texts.incomplete : texts.changed) : keptSentence(instance)}
          </p>
          {saving.failure && (
            <p role="alert" className="font-medium text-bad">
              {saving.failure}
            </p>
          )}
          <FilterAsText
            filter={read.filter}
            fields={fields}
            source={source}
            actions={actions}
            onPasted={(filter) => edit(draftOf(filter, true, nextKey))}
          />
        </>
      )}
    </Card>
  );

  function keptSentence({ companyFilterAt: at, deliveries }: AppState['instance']): string {
    if (at === undefined) return '';
    const sent = deliveries.filter((one) => one.state === 'delivered').map(({ updatedAt }) => updatedAt);
    const known = sent.length === 0 || Math.max(...sent) >= at;
    return known ? texts.saved(format.clock(at)) : `${texts.saved(format.clock(at))} ${texts.notSent}`;
  }
}

/** Whoever holds other credentials may get other fields. */
function abilityOf({ instance, credentials }: Props['state']): string {
  const { id, zone, binding, userName } = instance;
  const { hasSecret, hasTrackingIdentifier, at, locked } = credentials;
  return JSON.stringify([
    id,
    zone?.restBase,
    binding?.kind,
    userName,
    hasSecret,
    hasTrackingIdentifier,
    at,
    locked,
  ]);
}
