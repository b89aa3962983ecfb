import { CheckCheck, Keyboard, Save, Sparkles, Square, Undo2, X } from 'lucide-react';
import type { Coverage } from '../../utils/mapping/table/types.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Progress } from '../primitives/progress.tsx';
import type { MappingStore } from './store/store.ts';

interface Props {
  store: MappingStore;
  coverage: Coverage;
  shown: number;
  filtered: boolean;
  onClearFilter(): void;
  onAcceptSafe(): void;
  onUndo(): void;
  keysShown: boolean;
  onKeys(): void;
}

/** What is done to the mapping as a whole. */
export function Toolbar(props: Props) {
  const { store, coverage, shown, filtered, onClearFilter, onAcceptSafe, onUndo, keysShown, onKeys } = props;
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.tools;
  const changes = coverage.changed + store.book.dropped;
  return (
    <div role="toolbar" aria-label={words.label} className="flex flex-wrap items-center gap-2">
      <SuggestButton store={store} />
      <Button data-tool="accept-safe" icon={CheckCheck} disabled={coverage.safe === 0} onClick={onAcceptSafe}>
        {coverage.safe === 0 ? words.noSafe : words.acceptSafe(format.count(coverage.safe))}
      </Button>
      <Button kind="quiet" icon={Undo2} disabled={!store.book.canUndo} onClick={onUndo}>
        {words.undo}
      </Button>
      <Button data-tool="keys" kind="quiet" icon={Keyboard} aria-expanded={keysShown} onClick={onKeys}>
        {words.keys}
      </Button>
      <span className="flex-1" />
      <span role="status" className="text-xs text-muted">
        {filtered && words.shown(format.count(shown), format.count(coverage.all))}
      </span>
      {filtered && (
        <Button kind="quiet" icon={X} onClick={onClearFilter}>
          {words.clearFilter}
        </Button>
      )}
      <Button
        kind="primary"
        icon={Save}
        busy={store.saving}
        disabled={!store.canSave || !store.hasChanges}
        onClick={() => void store.save()}
      >
        {store.saving
          ? words.saving
          : changes === 0
            ? words.nothingToSave
            : words.save(format.count(changes))}
      </Button>
    </div>
  );
}

/** Suggest Values, and how far it is. */
function SuggestButton({ store }: { store: MappingStore }) {
  const texts = useTexts();
  const { step } = store.suggesting.progress;
  const running = step === 'indexing' || step === 'comparing';
  if (running) {
    return (
      <Button icon={Square} onClick={() => store.stopSuggesting()}>
        {texts.mapping.suggest.stop}
      </Button>
    );
  }
  const possible = store.companies.length > 0 && store.organizations.list.length > 0;
  return (
    <Button icon={Sparkles} disabled={!possible} onClick={() => store.suggest()}>
      {step === 'idle' ? texts.mapping.suggest.run : texts.mapping.suggest.again}
    </Button>
  );
}

/** One line under the tools: what the matcher is doing, or what came of it. */
export function SuggestLine({ store, coverage }: { store: MappingStore; coverage: Coverage }) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.suggest;
  const { step, done, all } = store.suggesting.progress;
  if (step === 'idle') return null;
  if (step === 'failed') {
    return (
      <p role="alert" className="font-medium text-bad">
        {words.failed}
      </p>
    );
  }
  if (step === 'done') {
    return (
      <p role="status" data-suggest="done" className="text-xs text-muted">
        {words.done(format.count(coverage.safe), format.count(coverage.unsure))}
      </p>
    );
  }
  const line =
    step === 'indexing'
      ? words.indexing(format.count(store.companies.length))
      : words.comparing(format.count(done), format.count(all));
  return (
    <div className="flex flex-col gap-1">
      <p className="text-xs text-muted">{line}</p>
      <Progress value={done} max={all} label={words.run} />
    </div>
  );
}
