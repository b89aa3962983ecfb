/** What an operator does at the command line, on an opened database or through the running server. */
import type { Database } from './database/open.ts';
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
}

export function operationsOn(db: Database, keyring: Keyring): Operations {
  return {
    createToken: (name) => createToken(db, name),
    listTokens: () => listTokens(db),
    revokeToken: (id) => revokeToken(db, id),
    rotateKey: () => rotateKey(db, keyring),
    forgetOldKeys: () => forgetOldKeys(db, keyring),
  };
}
