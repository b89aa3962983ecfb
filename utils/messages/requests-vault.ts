/** Requests about credentials that outlive the browser's memory: kept or carried in a file, sealed both times. */
import { z } from 'zod';
import { LONGEST_PASSPHRASE, MOST_CHARACTERS } from '../vault/sealed.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });
const passphrase = z.string().max(LONGEST_PASSPHRASE);

export const VAULT_REQUESTS = {
  /** Keeps the current instance's credentials on this computer, sealed. */
  'vault.keep': page(z.strictObject({ passphrase })),
  /** Opens what is kept for the current instance into memory. */
  'vault.unlock': page(z.strictObject({ passphrase })),
  /** Deletes what is kept for the current instance; what is in memory stays. */
  'vault.unkeep': page(z.strictObject({})),
  /** Answers the current instance's credentials as a sealed file. */
  'vault.export': page(z.strictObject({ passphrase })),
  /** Takes credentials over from a sealed file. */
  'vault.import': page(z.strictObject({ text: z.string().max(MOST_CHARACTERS), passphrase })),
} as const;
