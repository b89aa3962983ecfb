/** How a secret is shown: a fixed number of dots and a length class, never one of its characters. */
export function mask(secret: string): string {
  const length = secret.length < 8 ? 'under 8' : secret.length < 20 ? '8 to 19' : '20 or more';
  return `•••••••• (${length} characters)`;
}
