/**
 * The text of a file, whatever program saved it: UTF-8 with or without a byte order mark, UTF-16 as Excel's "Unicode text",
 * else Windows-1252, which Excel writes as plain "CSV" in western countries.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
