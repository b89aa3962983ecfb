import type { Configuration } from './types.ts';

/** What stands for a secret in a preview: never a character of it, nor its exact length. */
export const MASK = '••••••••';

/** The configuration with its secrets masked, for previews. */
export function masked(config: Configuration): Configuration {
  const { binding } = config;
  return {
    ...config,
    secret: MASK,
    binding: binding.kind === 'custom' ? { kind: 'custom', trackingIdentifier: MASK } : binding,
  };
}
