import type { Checkpoint } from './checkpoint.ts';
import type { Requester } from './requester.ts';
import type { Batch, RefreshOptions } from './types.ts';

/**
 * The way to the receiver: one batch at a time, in the order in which they were claimed. The checkpoint moves only when
 * the receiver has taken a batch, so it never speaks of companies that were not stored.
 */
export class Deliveries {
  readonly #onBatch: RefreshOptions['onBatch'];
  readonly #requester: Requester;
  readonly #stored: () => void;
  #checkpoint: Checkpoint;
  #failed = false;
  #line: Promise<void> = Promise.resolve();

  /** @param stored called after each batch that the receiver took */
  constructor(
    onBatch: RefreshOptions['onBatch'],
    start: Checkpoint,
    requester: Requester,
    stored: () => void,
  ) {
    this.#onBatch = onBatch;
    this.#checkpoint = start;
    this.#requester = requester;
    this.#stored = stored;
  }

  /** Where the receiver stands. */
  get checkpoint(): Checkpoint {
    return this.#checkpoint;
  }

  /** Companies that the receiver took, those before a break included. */
  get delivered(): number {
    return this.#checkpoint.done.reduce((sum, segment) => sum + segment.rows, 0);
  }

  /** Whether further batches would be dropped: the receiver failed, or the refresh was cancelled. */
  get closed(): boolean {
    return this.#failed || this.#requester.stop?.kind === 'aborted';
  }

  /** @returns when the receiver has taken the batch, or will not take any */
  hand(batch: Batch): Promise<void> {
    this.#line = this.#line.then(() => this.#store(batch));
    return this.#line;
  }

  async #store(batch: Batch): Promise<void> {
    if (this.closed) return;
    try {
      await this.#onBatch(batch);
    } catch (error) {
      this.#failed = true;
      const reason = error instanceof Error ? error.message : String(error);
      const sentence = `The companies that were read could not be stored (${reason.slice(0, 200)}).`;
      this.#requester.halt({ ok: false, kind: 'failed', code: 'receiver', sentence });
      return;
    }
    this.#checkpoint = batch.checkpoint;
    this.#stored();
  }
}
