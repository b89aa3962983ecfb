/** What an operator does at the command line, on an opened database or through the running server. */
import { writeFile } from 'node:fs/promises';
import type { OpenedDatabase } from './database/open.ts';
import type { Keyring } from './secrets/keyring.ts';
import { forgetOldKeys, type RotationReport, rotateKey } from './secrets/rotate.ts';
import { createToken, listTokens, revokeToken, type TokenInfo } from './tokens/tokens.ts';

export interface Operations {
  createToken(name: string): Promise<{ token: string; info: TokenInfo }>;
  listTokens(): Promise<TokenInfo[]>;
  revokeToken(id: string): Promise<boolean>;
  /** New key, everything sealed again. */
  rotateKey(): Promise<RotationReport>;
  /** Ends a rotation: removes the earlier keys from the key file. */
  forgetOldKeys(): Promise<RotationReport>;
  /**
   * Writes the embedded database to a file, readable by its owner alone. The keys are not in it.
   *
   * @throws BackupProblem when the database is a server, or the file exists
   */
  backup(file: string): Promise<number>;
}

/** Why there is no back-up, in a sentence for the operator. */
export class BackupProblem extends Error {}

export function operationsOn(database: OpenedDatabase, keyring: Keyring): Operations {
  const { db } = database;
  return {
    createToken: (name) => createToken(db, name),
    listTokens: () => listTokens(db),
    revokeToken: (id) => revokeToken(db, id),
    rotateKey: () => rotateKey(db, keyring),
    forgetOldKeys: () => forgetOldKeys(db, keyring),
    backup: async (file) => {
      if (!database.dump)
        throw new BackupProblem('The database is a PostgreSQL server: use pg_dump or its own back-up.');
      const bytes = await database.dump();
      await writeFile(file, bytes, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        throw new BackupProblem(`The file ${file} could not be written (${error.code}).`);
      });
      return bytes.length;
    },
  };
}
