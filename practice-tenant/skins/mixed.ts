import { classic } from './classic.ts';
import { mvcV1 } from './mvc-v1.ts';
import { mvcV2 } from './mvc-v2.ts';
import { onyx } from './onyx.ts';
import type { Skin } from './skin.ts';

/** Generations side by side, as tenants have them in the middle of a change: each kind of page from another skin. */
export const mixed: Skin = {
  name: 'mixed',
  description: 'Generations side by side: old lists, new editors, an Onyx resources page.',
  pieces: { category: mvcV1, levels: classic, 'level-editor': mvcV2, resources: onyx, 'api-user': mvcV1 },
};

export default mixed;
