import { ExternalLink } from 'lucide-react';
import type { Instance } from '../../utils/instances/schema.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';

/** The way from the side panel to the mapping page, which needs a tab's width. */
export function MappingCard({ instance, actions }: { instance: Instance; actions: Actions }) {
  const texts = useTexts();
  return (
    <>
      <p className="text-muted">{texts.mapping.panelText}</p>
      <Button kind="primary" icon={ExternalLink} wide onClick={() => actions.openMapping(instance.id)}>
        {texts.mapping.open}
      </Button>
    </>
  );
}
