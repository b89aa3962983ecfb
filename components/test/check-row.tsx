import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  LoaderCircle,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { CheckRow, CheckState, Finding, FixLink } from '../../utils/checks/types.ts';
import { useFormat, useTexts } from '../context.tsx';
import { FindingBox } from './finding-box.tsx';
import { Gauge } from './gauge.tsx';
import { OtherCauses } from './other-causes.tsx';

const MARKS: Record<CheckState, { icon: typeof CircleCheck; look: string }> = {
  pending: { icon: CircleDashed, look: 'text-muted' },
  running: { icon: LoaderCircle, look: 'text-accent motion-safe:animate-spin' },
  passed: { icon: CircleCheck, look: 'text-ok' },
  warning: { icon: TriangleAlert, look: 'text-warn' },
  failed: { icon: CircleAlert, look: 'text-bad' },
  skipped: { icon: CircleMinus, look: 'text-muted' },
};

/** One check: how it went, how long it took, and what was found. */
export function CheckRowItem({
  row,
  before,
  lead,
  onFix,
  children,
}: {
  row: CheckRow;
  /** The row above; a reason to be left out that it gives already is not shown twice. */
  before?: CheckRow;
  /** The finding whose repair is the next thing to do. */
  lead?: Finding;
  onFix(link: FixLink): void;
  /** What else can be done about this row. */
  children?: ReactNode;
}) {
  const texts = useTexts();
  const format = useFormat();
  const { icon: Icon, look } = MARKS[row.state];
  const quiet = row.state === 'pending' || row.state === 'skipped';
  const repeated = row.state === 'skipped' && before?.state === 'skipped' && before.summary === row.summary;
  const { first, others } = inOrder(row.findings);
  return (
    <li data-check={row.id} data-state={row.state} className="py-2">
      <div className="flex items-start gap-2.5">
        <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${look}`} />
        <div className="min-w-0 flex-1">
          <p className={quiet ? 'text-muted' : 'font-medium'}>
            {row.title}
            <span className="sr-only">: {texts.test.state[row.state]}</span>
          </p>
          {row.summary && <p className={repeated ? 'sr-only' : 'text-muted'}>{row.summary}</p>}
        </div>
        {row.took !== undefined && row.state !== 'skipped' && (
          <span className="shrink-0 text-xs text-muted tabular-nums">{format.took(row.took)}</span>
        )}
      </div>
      {row.gauge && (
        <div className="pl-6.5">
          <Gauge {...row.gauge} />
        </div>
      )}
      {first.map((finding) => (
        <FindingBox
          key={finding.code}
          finding={finding}
          tone={toneOf(row.state)}
          lead={finding === lead}
          onFix={onFix}
        />
      ))}
      {others.length > 0 && <OtherCauses findings={others} onFix={onFix} />}
      {children}
    </li>
  );
}

/** The first finding of what failed that a step repairs. */
export function leadOf(rows: CheckRow[]): Finding | undefined {
  const failed = rows.filter(({ state }) => state === 'failed');
  return failed.flatMap(({ findings }) => inOrder(findings).first).find(({ link }) => link);
}

/** What is certain or likely stands open, or else the first; one lonely rest is not worth hiding. */
function inOrder(findings: Finding[]): { first: Finding[]; others: Finding[] } {
  const sure = findings.filter(({ certainty }) => certainty !== 'unknown');
  const first = sure.length > 0 ? sure : findings.slice(0, 1);
  const others = findings.filter((finding) => !first.includes(finding));
  return others.length > 1 ? { first, others } : { first: [...first, ...others], others: [] };
}

function toneOf(state: CheckState): 'bad' | 'warn' | 'neutral' {
  if (state === 'failed') return 'bad';
  return state === 'warning' ? 'warn' : 'neutral';
}
