/** What stands for a secret in a preview: never a character of it, nor its exact length. */
export const MASK = '••••••••';
