/** Which of the three fields a name from somewhere else means. Pure. */

export interface PastedCredentials {
  userName?: string;
  secret?: string;
  trackingIdentifier?: string;
}
export type FieldName = keyof PastedCredentials;

/** A name and its value, as some format has them; the value without anything that belongs to the format. */
export type Pair = [name: string, value: string];

const NAMES: [FieldName, RegExp][] = [
  ['trackingIdentifier', /track|seguimiento|rastreo|integration[ _-]?code/i],
  ['secret', /secret|passwor[dt]|geheim|kennwort|contraseña|\b(?:passwd|pass|pwd)\b/i],
  ['userName', /user[ _-]?name|benutzername|nombre[ _-]de[ _-]usuario|\blogin\b/i],
];
/** A password of something else, which may stand in the same note. */
const ELSEWHERE = /client|webhook|rewst|token|trigger|passphrase/i;
/** Autotask calls the user name a key, others call the secret one: only an address tells which is meant. */
const KEY = /(?:^|[ _-])key$|schlüssel|clave|user|benutzer|usuario/i;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[\p{L}\d-]{2,}$/u;

/** Words that labels are made of: a line of nothing else is a label, whatever follows it. */
const LABEL_WORDS =
  /^(?:api|autotask|user|username|name|key|login|secret|password|passwort|kennwort|tracking|identifier|identifikator|id|integration|code|apiintegrationcode|benutzer|benutzername|schlüssel|geheimer?|geheimnis|nombre|de|usuario|clave|secreta|secreto|contraseña|identificador|seguimiento)$/i;

/**
 * @param value decides where the name alone does not: a value is never taken for the user name on a guess
 * @returns nothing for a name that means something else
 */
export function fieldOf(name: string, value: string): FieldName | undefined {
  if (ELSEWHERE.test(name)) return undefined;
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1 $2');
  const field = NAMES.find(([, pattern]) => pattern.test(name) || pattern.test(spaced))?.[0];
  return field ?? (KEY.test(spaced) && isAddress(value) ? 'userName' : undefined);
}

/** As Autotask generates user names, and as whoever overtypes them writes them. */
export function isAddress(value: string): boolean {
  return ADDRESS.test(value);
}

/** A line that names a field and says nothing else: "Password (Secret)". */
export function isLabel(text: string): boolean {
  const words = text.split(/[\s()/_-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 6 || !words.every((word) => LABEL_WORDS.test(word))) return false;
  return NAMES.some(([, pattern]) => pattern.test(text)) || KEY.test(text);
}
