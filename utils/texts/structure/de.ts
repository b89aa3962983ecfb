import type { StructureTexts } from './en.ts';

export const structure: StructureTexts = {
  copy: 'Autotask sieht hier anders aus',
  copied: 'Für eine Meldung kopiert: der Aufbau der Seite, ohne ihre Texte, Werte und Kennungen.',
};
