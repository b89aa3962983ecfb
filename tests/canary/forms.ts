/** The shapes in which a value may lie somewhere. */

/** @returns each form as bytes, with its name */
export function formsOf(value: string): { form: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(value, 'utf8');
  const utf16 = Buffer.from(value, 'utf16le');
  const forms: [string, Buffer][] = [
    ['utf8', utf8],
    ['utf16le', utf16],
    ['utf16be', Buffer.from(utf16).swap16()],
    ['url-encoded', Buffer.from(encodeURIComponent(value))],
    ['url-encoded twice', Buffer.from(encodeURIComponent(encodeURIComponent(value)))],
    ['form-encoded', Buffer.from(new URLSearchParams({ v: value }).toString().slice(2))],
    ['JSON-escaped', Buffer.from(JSON.stringify(value).slice(1, -1))],
    ['JSON-escaped in UTF-16', Buffer.from(JSON.stringify(value).slice(1, -1), 'utf16le')],
    ['HTML-escaped', Buffer.from(value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`))],
    ['HTML entities', Buffer.from(value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ['HEX', Buffer.from(utf8.toString('hex').toUpperCase())],
    ...base64Of('base64', utf8),
    ...base64Of('base64 of UTF-16', utf16),
  ];
  const seen = new Set<string>();
  return forms
    .filter(([, bytes]) => !seen.has(bytes.toString('latin1')) && seen.add(bytes.toString('latin1')))
    .map(([form, bytes]) => ({ form, bytes }));
}

/** Inside a longer text base64 has three alignments; the signs at both ends depend on the neighbours and are left out. */
function base64Of(name: string, bytes: Buffer): [string, Buffer][] {
  return [0, 1, 2].flatMap((shift): [string, Buffer][] => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const core = text.slice(shift === 0 ? 0 : shift + 1, text.length - 1);
    return [
      [`${name}, shifted by ${shift}`, Buffer.from(core)],
      [`${name}url, shifted by ${shift}`, Buffer.from(core.replace(/\+/g, '-').replace(/\//g, '_'))],
    ];
  });
}
