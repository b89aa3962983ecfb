/** A bar with its value for screen readers; the text beside it says the same in words. */
export function Progress({ value, max, label }: { value: number; max: number; label: string }) {
  const share = max > 0 ? (value / max) * 100 : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      className="h-1.5 overflow-hidden rounded-full border border-transparent bg-sunken"
    >
      <div
        style={{ width: `${share}%` }}
        className={`h-full rounded-full transition-[width] duration-500 forced-colors:bg-[Highlight] ${value >= max ? 'bg-ok' : 'bg-accent'}`}
      />
    </div>
  );
}
