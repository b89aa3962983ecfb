import { MASSES } from '../../hostile/deeds.ts';
import { holdUp, LONGEST } from '../../hostile/hold-up.ts';
import { signIn } from '../../robot/journey.ts';
import { Panel } from '../../robot/panel.ts';
import { openWorld } from '../../robot/world.ts';
import type { BenchRow } from '../types.ts';

/**
 * How long our script holds the main thread of pages that turn against us, a guide open: its longest stretch, in
 * processor time, with the layout that it forces beyond what the page has by itself. Stretches are known as ours by
 * their script, so that what the page does itself is not counted.
 *
 * @param extension folder of the built extension
 */
export async function benchHostile(extension: string): Promise<BenchRow[]> {
  const world = await openWorld({ extension });
  try {
    await signIn(world);
    const panel = new Panel(await world.openExtensionPage('sidepanel'));
    await panel.startGuide();
    const rows: BenchRow[] = [];
    for (const mass of Object.keys(MASSES) as (keyof typeof MASSES)[]) {
      const { longest, count, total } = await holdUp(world, mass);
      const value = longest?.time ?? Number.POSITIVE_INFINITY;
      rows.push({
        name: `Longest hold of a page with ${mass}`,
        value,
        unit: 'ms',
        budget: LONGEST,
        within: value <= LONGEST,
        note: `${count} stretches, ${total.toFixed(0)} ms in all; the longest at ${longest?.what}, ${longest?.layout.toFixed(0)} ms of layout`,
      });
    }
    return rows;
  } finally {
    await world.close();
  }
}
