import type { StructureTexts } from './en.ts';

export const structure: StructureTexts = {
  copy: 'Autotask se ve distinto aquí',
  copied: 'Copiado para un aviso: cómo está hecha la página, sin sus textos, valores ni identificadores.',
};
