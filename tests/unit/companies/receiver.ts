import { Checkpoint } from '../../../utils/companies/refresh/checkpoint.ts';
import type { Batch } from '../../../utils/companies/refresh/types.ts';

/** A store that takes batches as their description allows: whatever else it holds in the range is dropped. */
export class Receiver {
  readonly stored = new Set<number>();
  /** How often each id was delivered for the first time: once is right. */
  readonly deliveries = new Map<number, number>();
  batches = 0;
  again = 0;
  /** Kept with the batch, as text, as a database would. */
  #checkpoint: string | undefined;
  /** Batches at once: more than one would be a bug. */
  #busy = false;
  overlapped = false;

  get checkpoint(): Checkpoint | undefined {
    return this.#checkpoint === undefined ? undefined : Checkpoint.parse(JSON.parse(this.#checkpoint));
  }

  readonly take = async (batch: Batch): Promise<void> => {
    if (this.#busy) this.overlapped = true;
    this.#busy = true;
    await Promise.resolve();
    this.batches += 1;
    if (batch.again) this.again += 1;
    const end = batch.upTo ?? Number.POSITIVE_INFINITY;
    for (const id of this.stored) if (id > batch.after && id <= end) this.stored.delete(id);
    for (const { id } of batch.rows) {
      this.stored.add(id);
      if (!batch.again) this.deliveries.set(id, (this.deliveries.get(id) ?? 0) + 1);
    }
    this.#checkpoint = JSON.stringify(batch.checkpoint);
    this.#busy = false;
  };
}
