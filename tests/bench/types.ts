/** One measured figure. Figures of one run are compared with each other; absolute times depend on the machine. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** The design's budget in the same unit, where there is one. */
  budget?: number;
  /** Whether the budget is kept; absent when there is none. */
  within?: boolean;
  note?: string;
}
