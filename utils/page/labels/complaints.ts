/**
 * Words with which a page says that it did not save, per language; part of a sentence, in small letters. Autotask's own
 * sentences are not public: these are what forms say, as of November 2026.
 */
const WORDS = {
  en: "required|must|cannot|can not|can't|could not|couldn't|not allowed|not valid|invalid|not saved|already exists|already in use|please (?:enter|select|choose|correct)",
  de: 'erforderlich|pflichtfeld|muss|müssen|darf nicht|dürfen nicht|kann nicht|können nicht|konnte nicht|konnten nicht|nicht gespeichert|ungültig|existiert bereits|bereits vorhanden|gibt es (?:schon|bereits)|bitte (?:geben|wählen|korrigieren)',
  es: 'obligatori|requerid|debe|no se pued|no se pudo|no puede|no es válid|no válid|inválid|no permitid|ya existe',
};

const SAID = new RegExp(`(?<!\\p{L})(?:${Object.values(WORDS).join('|')})`, 'iu');

/** Whether a sentence speaks of what stands in the way of saving. */
export const speaksOfRefusal = (sentence: string): boolean => SAID.test(sentence.replace(/[’‘]/g, "'"));
