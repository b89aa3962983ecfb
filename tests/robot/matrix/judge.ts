import { API_USER_STEPS } from '../../../utils/guide/api-user.ts';
import { GUIDES } from '../../../utils/guide/index.ts';
import { SECURITY_LEVEL_STEPS } from '../../../utils/guide/security-level.ts';
import { type Looked, lookAt } from '../eyes.ts';
import type { SeenGuide } from '../ring.ts';
import type { Setting } from './axes.ts';
import { expectedFor } from './expected.ts';

export interface WrongTarget {
  step: string;
  /** What stood under the ring; undefined when nothing with a meaning did. */
  truth: string | undefined;
}

/** A page of any browser, and how ring and hint are seen there. */
export interface Watched {
  page: Looked;
  see(): Promise<SeenGuide | undefined>;
}

export const GUIDE_STEPS = { 'security-level': SECURITY_LEVEL_STEPS, 'api-user': API_USER_STEPS } as const;
export type GuideId = keyof typeof GUIDE_STEPS;

/** A ring that stands wrong for less than this is on its way: the page moved, and it follows. */
const MOMENT = 700;

/** The step whose words a hint shows. */
export function stepOfHint(hint: string): string | undefined {
  return Object.values(GUIDES)
    .flatMap(({ steps }) => steps)
    .find(({ title }) => hint.includes(title.en))?.id;
}

/**
 * Judges a ring by the page's own account of what stands under it.
 *
 * @returns the mistake, when the ring stays on a wrong thing; undefined when it is right, or gone
 */
export async function judge(
  { page, see }: Watched,
  seen: SeenGuide,
  setting: Setting,
): Promise<WrongTarget | undefined> {
  const first = await mistake(page, seen, setting);
  if (!first) return undefined;
  await new Promise((resolve) => setTimeout(resolve, MOMENT));
  const again = await see().catch(() => undefined);
  return again && (await mistake(page, again, setting));
}

async function mistake(
  page: Looked,
  { ring, hint }: SeenGuide,
  setting: Setting,
): Promise<WrongTarget | undefined> {
  const step = stepOfHint(hint);
  const right = step ? expectedFor(step, setting.binding) : [];
  let { truth } = await lookAt(page, ring);
  if (truth === undefined) {
    // In the middle of a row may be an icon without a meaning: then the rest of the ring must say the same all over.
    const { x, y, width, height } = ring;
    const truths: (string | undefined)[] = [];
    for (const share of [0.1, 0.3, 0.7, 0.9])
      truths.push(
        (await lookAt(page, { x: x + width * share, y: y + height / 2, width: 0, height: 0 })).truth,
      );
    const known = truths.filter((one) => one !== undefined);
    truth = known.find((one) => !right.includes(one)) ?? known[0];
  }
  if (truth !== undefined && right.includes(truth)) return undefined;
  return { step: step ?? `a step that no guide has (${hint.slice(0, 60)})`, truth };
}
