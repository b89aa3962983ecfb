import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';

/** A decision in one line, and the button that opens its form. */
export function SettingLine({ title, value, onChange }: { title: string; value: string; onChange(): void }) {
  const texts = useTexts();
  return (
    <div className="flex items-center justify-between gap-x-2 rounded-lg bg-sunken py-1.5 pr-1.5 pl-3">
      <p className="min-w-0 flex-1">
        <span className="block text-xs text-muted">{title}</span>
        <span className="font-medium">{value}</span>
      </p>
      <span className="shrink-0">
        <Button kind="quiet" data-opener="form" onClick={onChange}>
          {texts.common.change}
        </Button>
      </span>
    </div>
  );
}
