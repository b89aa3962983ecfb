/** Version of the contract, not of the package: grows when the contract does. */
export const VERSION = '1.0.0';

/** Abilities of this server, as GET /v1 names them. */
export const OFFERS = ['instances', 'validate', 'organizations', 'mappings', 'refresh', 'triggers'] as const;
