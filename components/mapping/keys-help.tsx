import { useTexts } from '../context.tsx';

/** Which key does what. */
export function KeysHelp() {
  const { keys } = useTexts().mapping;
  return (
    <section aria-label={keys.title} className="rounded-xl border border-line bg-surface p-3">
      <h2 className="mb-2 text-sm font-semibold">{keys.title}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs sm:grid-cols-[repeat(2,auto_1fr)] lg:grid-cols-[repeat(3,auto_1fr)]">
        {keys.list.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line-strong px-1 font-mono">{key}</kbd>
            </dt>
            <dd className="text-muted">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
