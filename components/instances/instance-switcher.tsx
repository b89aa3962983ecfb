import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Select } from '../primitives/select.tsx';
import { shortHost } from '../zone/zone-card.tsx';

/** Which Autotask instance everything on the page is about. */
export function InstanceSwitcher({
  instances,
  actions,
}: {
  instances: AppState['instances'];
  actions: Actions;
}) {
  const texts = useTexts();
  return (
    <Select
      quiet
      label={texts.instances.label}
      value={instances.find((instance) => instance.current)?.id ?? ''}
      options={instances.map(({ id, label, uiHost }) => ({
        value: id,
        label: uiHost ? `${label} · ${shortHost(uiHost)}` : label,
      }))}
      onValue={(id) => void actions.ask('instance.select', { id })}
    />
  );
}
