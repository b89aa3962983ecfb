import type { Tenant } from '../../../practice-tenant/state/tenant.ts';

const EVERY_MS = 20;

/** Lets a tenant live while it is read: companies are added at the top and deleted anywhere. */
export class Churn {
  added = 0;
  deleted = 0;
  readonly #tenant: Tenant;
  /** Companies that were there from the beginning and still are. */
  readonly #stayed: Set<number>;
  readonly #timer: NodeJS.Timeout;
  #turn = 0;

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
    const table = tenant.state.tables.get('Companies');
    this.#stayed = new Set(table?.all().map((row) => row.id));
    this.#timer = setInterval(() => this.#change(), EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** @returns how many of those that stayed are missing in a list, or stand in it more than once */
  judge(ids: readonly number[]): { missing: number; repeated: number } {
    const seen = new Set(ids);
    const missing = [...this.#stayed].filter((id) => !seen.has(id)).length;
    return { missing, repeated: ids.length - seen.size };
  }

  #change(): void {
    this.#turn += 1;
    const table = this.#tenant.state.tables.get('Companies');
    if (!table) return;
    if (this.#turn % 2 === 0) {
      this.#tenant.saveRow('Companies', { companyName: `Newcomer ${this.#turn}`, companyType: 1 }, 4);
      this.added += 1;
      return;
    }
    // A prime step wanders over the whole tenant without chance, so that every run is the same.
    const victim = table.at((this.#turn * 7_919) % table.size);
    if (!victim || victim.id === 0) return;
    this.#tenant.deleteRow('Companies', victim.id, 4);
    this.#stayed.delete(victim.id);
    this.deleted += 1;
  }
}
