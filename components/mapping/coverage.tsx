import { type Coverage, ROW_STATES, type RowState } from '../../utils/mapping/table/types.ts';
import { useFormat, useTexts } from '../context.tsx';

/** A mapping step in Rewst expects so much (destinations.md 1.5). */
const AIM = 0.8;

const FILL: Record<RowState, string> = {
  mapped: 'bg-ok',
  safe: 'bg-accent',
  unsure: 'bg-amber',
  unmatched: 'bg-line-strong',
  none: 'bg-muted',
};

/** The dot that stands for a state, here and in the table. */
export function StateDot({ state }: { state: RowState }) {
  return (
    <span
      aria-hidden
      className={`size-2 shrink-0 rounded-full border border-transparent forced-color-adjust-none ${FILL[state]}`}
    />
  );
}

interface Props {
  coverage: Coverage;
  /** States that the table is limited to. */
  shown: readonly RowState[];
  onShow(states: RowState[]): void;
}

/** How far the mapping is: a bar of its parts, and a legend that filters the table. */
export function CoveragePicture({ coverage, shown, onShow }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const { all } = coverage;
  const mapped = all === 0 ? 0 : coverage.mapped / all;
  // Rounding up must not say that all is done when it is not.
  const share = format.share(mapped < 1 ? Math.min(mapped, 0.99) : 1);
  return (
    <section aria-label={texts.mapping.coverage.title} className="flex min-w-0 flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-lg font-semibold">{texts.mapping.coverage.mapped(share)}</span>
        {mapped < AIM && all > 0 && <span className="text-xs text-muted">{texts.mapping.coverage.aim}</span>}
      </p>
      <div
        aria-hidden
        className="flex h-2.5 gap-px overflow-hidden rounded-full bg-sunken forced-color-adjust-none"
      >
        {ROW_STATES.map((state) =>
          coverage[state] > 0 ? (
            <div key={state} className={FILL[state]} style={{ flexGrow: coverage[state], minWidth: 2 }} />
          ) : null,
        )}
      </div>
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {ROW_STATES.map((state) => {
          const name = texts.mapping.coverage.states[state];
          const on = shown.includes(state);
          return (
            <li key={state}>
              <button
                type="button"
                aria-pressed={on}
                title={texts.mapping.coverage.only(name)}
                onClick={() => onShow(on ? shown.filter((one) => one !== state) : [...shown, state])}
                className={`flex items-center gap-1.5 rounded-full border px-2 py-0.5 text-xs ${on ? 'border-accent bg-accent-soft text-accent' : 'border-line text-ink hover:border-accent'}`}
              >
                <StateDot state={state} />
                {name}
                <span className="font-semibold tabular-nums">{format.count(coverage[state])}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
