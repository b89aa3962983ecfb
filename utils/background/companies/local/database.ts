/** Companies in this browser: an IndexedDB of their own, since they outgrow what `storage.local` takes. No secret is in it. */
import { Company } from '../../../contract/refresh.ts';
import { StorageRefused } from '../../cell.ts';
import { RunRecord } from './run-record.ts';

const NAME = 'onramp-companies';
const VERSION = 1;
const COMPANIES = 'companies';
const RUNS = 'runs';

export interface StoredBatch {
  instance: string;
  companies: Company[];
  /** The companies are all there is with `after < id <= upTo`: what else lies there is gone in Autotask. */
  whole?: { after: number; upTo: number | null };
  /** Where the reading stands with this batch; stored in the same breath. */
  run: RunRecord;
}

/**
 * The database of companies. Everything a batch changes is written in one transaction with its checkpoint, so the
 * background may die at any moment.
 *
 * @throws StorageRefused from every method, when the browser's disk is full or its storage switched off
 */
export class CompanyDatabase {
  #open: Promise<IDBDatabase> | undefined;

  async run(instance: string): Promise<RunRecord | undefined> {
    const [stored] = await this.#do([RUNS], 'readonly', (tx) => [tx.objectStore(RUNS).get(instance)]);
    const read = RunRecord.safeParse(stored);
    return read.success ? read.data : undefined;
  }

  async runs(): Promise<RunRecord[]> {
    const [stored] = await this.#do([RUNS], 'readonly', (tx) => [tx.objectStore(RUNS).getAll()]);
    return (stored ?? []).flatMap((one: unknown) => {
      const read = RunRecord.safeParse(one);
      return read.success ? [read.data] : [];
    });
  }

  async putRun(run: RunRecord): Promise<void> {
    await this.#do([RUNS], 'readwrite', (tx) => [tx.objectStore(RUNS).put(run)]);
  }

  async storeBatch({ instance, companies, whole, run }: StoredBatch): Promise<void> {
    await this.#do([COMPANIES, RUNS], 'readwrite', (tx) => {
      const store = tx.objectStore(COMPANIES);
      if (whole) store.delete(rangeOf(instance, whole.after, whole.upTo));
      for (const company of companies) store.put({ instance, ...company });
      tx.objectStore(RUNS).put(run);
      return [];
    });
  }

  async count(instance: string): Promise<number> {
    const [stored] = await this.#do([COMPANIES], 'readonly', (tx) => [
      tx.objectStore(COMPANIES).count(rangeOf(instance)),
    ]);
    return stored ?? 0;
  }

  /** Ids in ascending order. */
  async ids(instance: string): Promise<number[]> {
    const [keys] = await this.#do([COMPANIES], 'readonly', (tx) => [
      tx.objectStore(COMPANIES).getAllKeys(rangeOf(instance)),
    ]);
    return (keys ?? []).flatMap((key) => (Array.isArray(key) && typeof key[1] === 'number' ? [key[1]] : []));
  }

  async remove(instance: string, ids: readonly number[]): Promise<void> {
    await this.#do([COMPANIES], 'readwrite', (tx) => {
      for (const id of ids) tx.objectStore(COMPANIES).delete([instance, id]);
      return [];
    });
  }

  /** The next companies by id. */
  async page(instance: string, after: number, limit: number): Promise<Company[]> {
    const [rows] = await this.#do([COMPANIES], 'readonly', (tx) => [
      tx.objectStore(COMPANIES).getAll(rangeOf(instance, after), limit),
    ]);
    return (rows ?? []).flatMap((row: unknown) => {
      const read = Company.safeParse(row);
      return read.success ? [read.data] : [];
    });
  }

  async forget(instance: string): Promise<void> {
    await this.#do([COMPANIES, RUNS], 'readwrite', (tx) => {
      tx.objectStore(COMPANIES).delete(rangeOf(instance));
      tx.objectStore(RUNS).delete(instance);
      return [];
    });
  }

  async forgetAll(): Promise<void> {
    await this.#do([COMPANIES, RUNS], 'readwrite', (tx) => {
      tx.objectStore(COMPANIES).clear();
      tx.objectStore(RUNS).clear();
      return [];
    });
  }

  /** Runs one transaction and waits until it is on the disk. */
  async #do<const R extends readonly IDBRequest[]>(
    stores: string[],
    mode: IDBTransactionMode,
    work: (tx: IDBTransaction) => R,
  ): Promise<{ [K in keyof R]: R[K] extends IDBRequest<infer T> ? T : never }> {
    try {
      const database = await this.#database();
      const tx = database.transaction(stores, mode);
      const requests = work(tx);
      await settled(tx);
      return requests.map((request) => request.result) as {
        [K in keyof R]: R[K] extends IDBRequest<infer T> ? T : never;
      };
    } catch (error) {
      this.#open = undefined;
      throw new StorageRefused({ cause: error });
    }
  }

  #database(): Promise<IDBDatabase> {
    this.#open ??= open().then((database) => {
      // The browser may close it, or a later version may want to upgrade it.
      database.onclose = () => {
        this.#open = undefined;
      };
      database.onversionchange = () => {
        database.close();
        this.#open = undefined;
      };
      return database;
    });
    return this.#open;
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(COMPANIES, { keyPath: ['instance', 'id'] });
      request.result.createObjectStore(RUNS, { keyPath: 'instance' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });
}

function settled(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
    tx.onerror = () => reject(tx.error);
  });
}

/** Ids with `after < id <= upTo` of one instance; without end where there is none. */
function rangeOf(instance: string, after = -1, upTo: number | null = null): IDBKeyRange {
  return IDBKeyRange.bound([instance, after], [instance, upTo ?? Number.MAX_SAFE_INTEGER], true, false);
}
