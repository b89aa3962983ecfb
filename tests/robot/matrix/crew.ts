import type { CaseReport } from './case-report.ts';
import type { Case } from './draw.ts';

/** A browser with all that its cases need. */
export interface Stage {
  /** The browser has crashed or was closed: nothing can be played here any more. */
  isGone(): boolean;
  close(): Promise<void>;
}

export interface CrewOptions<World extends Stage> {
  /** Browsers that play at the same time, each with a practice tenant of its own. */
  workers: number;
  open(): Promise<World>;
  play(world: World, one: Case): Promise<CaseReport>;
  /** Told of each case as it ends, in the order of the cases whatever the order of ending. */
  onCase(report: CaseReport): void;
}

/** A browser that is gone says nothing about the product: its case is played again, so often at most. */
const REPLAYS = 2;
/** A browser plays so many cases; then a fresh one takes over, before memory runs short. */
const SHIFT = 25;

/**
 * Plays cases side by side. What a case gives does not depend on the number of workers: each case begins with
 * everything forgotten, on a tenant that nobody else uses.
 *
 * @returns the reports in the order of the cases
 */
export async function playCases<World extends Stage>(
  cases: readonly Case[],
  options: CrewOptions<World>,
): Promise<CaseReport[]> {
  const reports: CaseReport[] = [];
  let next = 0;
  let told = 0;
  const tell = () => {
    for (let report = reports[told]; report; report = reports[++told]) options.onCase(report);
  };
  const work = async () => {
    let world: World | undefined;
    let played = 0;
    try {
      for (let index = next++; index < cases.length; index = next++) {
        const one = cases[index];
        if (!one) break;
        for (let replay = 0; ; replay++) {
          if (world && (world.isGone() || played >= SHIFT)) {
            await world.close().catch(() => undefined);
            world = undefined;
            played = 0;
          }
          world ??= await options.open();
          played++;
          reports[index] = await options.play(world, one);
          if (!world.isGone() || replay === REPLAYS) break;
        }
        tell();
      }
    } finally {
      await world?.close().catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.workers, cases.length) }, work));
  return reports;
}
