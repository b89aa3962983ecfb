import type { PageKind } from '../../../utils/page/facts.ts';
import type { Guidance, Locator } from '../../../utils/page/guidance.ts';

/** What the background would ask of a page at one step of the guide for the security level. */
export function guidance(step: string, where: PageKind, ...targets: Locator[]): Guidance {
  return {
    guide: 'security-level',
    step,
    where: [where],
    targets,
    hint: {
      progress: '7 / 14',
      title: 'One step',
      text: 'Do what the step says.',
      language: 'en',
      didIt: 'I did this',
      hide: 'Hide',
      whereAmI: 'Where am I?',
    },
  };
}
