import { MapPin } from 'lucide-react';
import type { Zone } from '../../utils/autotask/zones.ts';
import { useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { shortHost } from './zone-card.tsx';

/** The zone in one line, for when there is nothing to decide about it. */
export function ZoneLine({ zone }: { zone: Zone }) {
  const texts = useTexts();
  return (
    <section aria-label={texts.zone.title} className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <MapPin aria-hidden className="size-4 shrink-0 text-muted" />
      <span className="font-medium">{zone.name}</span>
      <Badge tone="accent">{shortHost(zone.uiHost)}</Badge>
      <span className="text-xs text-muted">{zone.uiHost}</span>
    </section>
  );
}
