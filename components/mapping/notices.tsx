import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { MappingStore } from './store/store.ts';

interface Props {
  store: MappingStore;
  /** Limits the table to the rows that both sides changed. */
  onShowConflicts(): void;
}

/** What the admin must know now: no integration API, a failed save, a conflict, choices taken up again. */
export function MappingNotices({ store, onShowConflicts }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const { conflict, trouble, saveFailure, savedNow, draftTaken } = store;
  const elsewhere = store.book.coverage().elsewhere;
  return (
    <>
      {trouble && (
        <Notice
          tone="warn"
          urgent
          actions={<Button onClick={() => void store.load()}>{texts.mapping.tryAgain}</Button>}
        >
          {trouble}
        </Notice>
      )}
      {conflict && <ConflictNotice store={store} onShow={onShowConflicts} />}
      {saveFailure && (
        <Notice tone="bad" urgent>
          {saveFailure}
        </Notice>
      )}
      {savedNow && !conflict && (
        <p role="status" className="font-medium text-ok">
          {texts.mapping.tools.savedNow(format.clock(savedNow.at), format.count(savedNow.count))}
        </p>
      )}
      {draftTaken > 0 && !savedNow && (
        <p role="status" className="text-xs font-medium text-accent">
          {texts.mapping.tools.draft(format.count(draftTaken))}
        </p>
      )}
      {elsewhere > 0 && (
        <Notice
          tone="info"
          actions={<Button onClick={() => store.dropElsewhere()}>{texts.mapping.elsewhere.drop}</Button>}
        >
          {texts.mapping.elsewhere.text(format.count(elsewhere))}
        </Notice>
      )}
    </>
  );
}

function ConflictNotice({ store, onShow }: { store: MappingStore; onShow(): void }) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.conflict;
  const { by = '', at, rows = [] } = store.conflict ?? {};
  const both = rows.length > 0;
  return (
    <Notice
      tone="warn"
      urgent
      title={words.title}
      actions={
        <>
          {both && <Button onClick={onShow}>{words.show}</Button>}
          {both && <Button onClick={() => store.takeTheirs()}>{words.takeTheirs}</Button>}
          <Button kind="primary" busy={store.saving} onClick={() => void store.save()}>
            {both ? words.keepMine : words.save}
          </Button>
        </>
      }
    >
      <p>
        {words.text(by, at ? format.clock(Date.parse(at)) : '')}{' '}
        {both && words.both(format.count(rows.length))}
      </p>
    </Notice>
  );
}
