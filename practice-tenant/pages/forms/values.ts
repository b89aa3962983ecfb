import { z } from 'zod';

/** What the page script sends on Save: the value of every field by its key. */
export const FormBody = z.object({ values: z.record(z.string(), z.union([z.string(), z.boolean()])) });

/** Reads form values without trusting their kinds. */
export class FormValues {
  #values: Record<string, string | boolean>;

  constructor(values: Record<string, string | boolean>) {
    this.#values = values;
  }

  text(key: string): string {
    const value = this.#values[key];
    return typeof value === 'string' ? value : '';
  }

  ticked(key: string): boolean {
    return this.#values[key] === true;
  }
}

/** What Save found: the field keys in error and the sentences to show. */
export interface Refusal {
  ok: false;
  invalid: string[];
  messages: string[];
}
