/** Whether an answer gives back what was sent, as it is or inside base64. */

/**
 * @param text an answer
 * @param sent something that nobody could know who was not sent it
 */
export function givesBack(text: string, sent: string): boolean {
  if (sent === '') return false;
  return text.includes(sent) || text.includes(JSON.stringify(sent).slice(1, -1)) || inBase64(text, sent);
}

/** A text inside base64 has one of three forms, by what stands before it; the characters at its edges vary. */
function inBase64(text: string, sent: string): boolean {
  const bytes = new TextEncoder().encode(sent);
  return [0, 1, 2].some((shift) => {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const encoded = btoa(String.fromCharCode(...shifted)).replace(/=+$/, '');
    const core = encoded.slice(shift === 0 ? 0 : shift + 1, -1);
    return core.length >= 8 && text.includes(core);
  });
}
