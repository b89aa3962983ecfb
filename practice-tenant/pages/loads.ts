import type { Skin, SkinParts } from '../skins/skin.ts';
import type { LoadData } from './client/data.ts';
import { randomId } from './draw.ts';
import type { PageContext } from './model/context.ts';

const KEPT = 400;

/** What the server remembers of one page that somebody has open. */
export interface Load {
  id: string;
  /** Session that loaded it: others cannot save with it. */
  session: string;
  context: PageContext;
  skin: SkinParts & Pick<Skin, 'ids'>;
  /** For the script's first request; gone afterwards. */
  data?: LoadData | 'outer';
  /** Editor of a level: the level that Save changes, once there is one; and what was copied for a new one. */
  level?: { id?: number; copiedFrom?: number };
  /** API user page: the user that is edited, and the tracking identifier shown for a new one. */
  user?: { id?: number; identifier?: string };
  /** How many times Save was pressed. */
  saves: number;
}

/** The pages that are open, the oldest forgotten first. */
export class Loads {
  #loads = new Map<string, Load>();

  open(load: Omit<Load, 'id' | 'saves'>): Load {
    const full = { ...load, id: randomId(), saves: 0 };
    this.#loads.set(full.id, full);
    const oldest = this.#loads.keys().next().value;
    if (this.#loads.size > KEPT && oldest !== undefined) this.#loads.delete(oldest);
    return full;
  }

  find(id: string | null, session: string): Load | undefined {
    const load = this.#loads.get(id ?? '');
    return load?.session === session ? load : undefined;
  }

  /** The script's data, once. */
  takeData(id: string): LoadData | 'outer' | undefined {
    const load = this.#loads.get(id);
    const data = load?.data;
    if (load) load.data = undefined;
    return data;
  }
}
