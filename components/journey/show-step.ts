import type { FixLink } from '../../utils/checks/types.ts';
import type { Actions } from '../actions.ts';

/** Asks for a step again and runs its guide: the way from a finding to its repair. */
export async function showStep(link: FixLink, actions: Actions): Promise<void> {
  await actions.ask('step.reopen', link);
  await actions.ask('guide.start', { guide: link.guide });
}
