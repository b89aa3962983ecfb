import { useFormat, useTexts } from '../context.tsx';

/** From here on Autotask slows everyone down, and from here twice as much (autotask-rest-api.md 3.5). */
const MARKS = [0.5, 0.75];

/** How much of the hour's requests is used, with the marks from which Autotask answers more slowly. */
export function Gauge({ used, limit }: { used: number; limit: number }) {
  const texts = useTexts();
  const format = useFormat();
  const share = Math.min(1, limit > 0 ? used / limit : 1);
  const look = share >= 1 ? 'bg-bad' : share >= 0.5 ? 'bg-warn' : 'bg-ok';
  const words = texts.proof.gauge(format.count(used), format.count(limit));
  return (
    <div className="relative mt-2 h-2 overflow-hidden rounded-full border border-line bg-sunken">
      <meter className="sr-only" aria-label={words} min={0} max={limit} value={Math.min(used, limit)}>
        {words}
      </meter>
      <div
        aria-hidden
        style={{ width: `${Math.max(share * 100, used > 0 ? 1 : 0)}%` }}
        className={`h-full rounded-full forced-colors:bg-[Highlight] ${look}`}
      />
      {MARKS.map((mark) => (
        <span
          key={mark}
          aria-hidden
          style={{ left: `${mark * 100}%` }}
          className="absolute inset-y-0 w-px bg-line-strong"
        />
      ))}
    </div>
  );
}
