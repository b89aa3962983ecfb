/** Reads an answer's body without trusting its length, its type or its end. */

export type BodyText = { ok: true; text: string } | { ok: false };

/**
 * @param response its body is used up afterwards
 * @param most bytes; reading stops beyond it and the connection is let go
 * @returns the text without a byte order mark, or `ok: false` when it is longer
 * @throws what the stream throws: a broken connection, or the request's deadline
 */
export async function readText(response: Response, most: number): Promise<BodyText> {
  const reader = response.body?.getReader();
  if (!reader) return { ok: true, text: '' };
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { ok: true, text: text + decoder.decode() };
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel().catch(() => undefined);
      return { ok: false };
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A login page, a proxy's page, an error page: anything that is meant for eyes. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|body|\?xml|[a-z])/i.test(text.slice(0, 2000));
}

/** @returns the parsed document, or undefined when the text is no JSON */
export function parseJson(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}
