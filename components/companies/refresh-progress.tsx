import type { RefreshView } from '../../utils/messages/requests-companies.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Progress } from '../primitives/progress.tsx';

interface Props {
  last: RefreshView;
  /** "at integrations.example.com", "in this browser". */
  where: string;
  remainingMs: number | undefined;
}

/** How far a reading is, or how it ended, with its numbers. */
export function RefreshProgress({ last, where, remainingMs }: Props) {
  const texts = useTexts().companies.refresh;
  const format = useFormat();
  const stored = format.count(last.stored);
  switch (last.state) {
    case 'waiting':
    case 'running':
      return <Running last={last} remainingMs={remainingMs} />;
    case 'paused':
      return (
        <>
          <Running last={last} remainingMs={undefined} />
          <Notice tone="warn" title={texts.pausedTitle}>
            <p>{last.reason}</p>
            {last.resumeAt !== undefined && <p>{texts.resumes(format.clock(last.resumeAt))}</p>}
          </Notice>
        </>
      );
    case 'complete':
      return (
        <Notice tone={last.otherFilter ? 'warn' : 'ok'}>
          <p className="font-semibold">{texts.complete(stored, where)}</p>
          <p className="text-xs text-muted">
            {texts.readAt(format.clock(last.updatedAt))}
            {last.scope === 'changes' && ` ${texts.changed(format.count(last.delivered))}`}
          </p>
          {last.otherFilter && <p>{texts.otherFilter}</p>}
        </Notice>
      );
    case 'cancelled':
      return <Notice tone="info">{last.otherFilter ? texts.otherFilter : texts.cancelled(stored)}</Notice>;
    default:
      return (
        <Notice
          tone={last.state === 'failed' ? 'bad' : 'warn'}
          title={last.state === 'failed' ? texts.failedTitle : texts.incompleteTitle}
        >
          <p>{last.reason}</p>
          <p className="text-xs text-muted">{last.otherFilter ? texts.otherFilter : texts.stays(stored)}</p>
        </Notice>
      );
  }
}

function Running({ last, remainingMs }: { last: RefreshView; remainingMs: number | undefined }) {
  const texts = useTexts().companies.refresh;
  const format = useFormat();
  const { delivered, total, requests, state } = last;
  const numbers = [
    total === undefined
      ? texts.delivered(format.count(delivered))
      : texts.progress(format.count(delivered), format.count(Math.max(total, delivered))),
    texts.requests(format.count(requests)),
    ...(remainingMs === undefined ? [] : [texts.left(format.duration(remainingMs))]),
  ];
  return (
    <div className="flex flex-col gap-1.5">
      {total !== undefined && (
        <Progress value={Math.min(delivered, total)} max={Math.max(1, total)} label={texts.title} />
      )}
      <p className="text-xs text-muted">{state === 'waiting' ? texts.waiting : numbers.join(' · ')}</p>
    </div>
  );
}
