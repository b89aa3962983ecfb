/** Takes the values of a login out of texts that others wrote: an error may repeat what it was sent. */

/** Shorter values are common words and parts of words: blotting those out would only garble the text. */
const SHORTEST = 4;

/**
 * @param values that must not be shown
 * @returns a function that replaces them, in whatever casing and in the usual encodings
 */
export function blotter(values: readonly (string | undefined)[]): (text: string) => string {
  const forms = new Set<string>();
  for (const value of values) {
    if (!value || value.trim().length < SHORTEST) continue;
    for (const form of formsOf(value)) if (form.length >= SHORTEST) forms.add(form);
  }
  if (forms.size === 0) return (text) => text;
  // The longest first, so that no part of a longer form stays behind.
  const any = [...forms].sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(any.join('|'), 'gi');
  return (text) => text.replace(pattern, '•••');
}

function formsOf(value: string): string[] {
  const bare = value.trim();
  return [
    value,
    bare,
    uriForm(bare),
    JSON.stringify(bare).slice(1, -1),
    bare.replace(/[&<>"']/g, (sign) => HTML[sign] ?? sign),
    ...(/^[\x20-\xff]*$/.test(bare) ? [btoa(bare).replace(/=+$/, '')] : []),
  ];
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A half surrogate pair has no such form. */
function uriForm(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
