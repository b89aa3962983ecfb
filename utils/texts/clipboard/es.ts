import type { ClipboardTexts } from './en.ts';

export const clipboard: ClipboardTexts = {
  ask: '¿Vaciar el portapapeles al cabo de un minuto?',
  askText:
    'Su navegador preguntará si Onramp puede leer el portapapeles. Solo así ve si sus valores siguen ahí; lee una vez, no guarda nada y deja lo demás como está.',
  askYes: 'Permitir y copiar',
  askNo: 'Copiar sin vaciar',
  copied: 'Copiado.',
  clears: (left) => `Copiado. Se vaciará en ${left}, si aún está en el portapapeles.`,
  cleared: 'El portapapeles se vació.',
  replaced: 'En el portapapeles hay ya otra cosa; se dejó como estaba.',
  failed: 'El navegador no dejó que Onramp vaciara el portapapeles. Vacíelo usted: copie otra cosa.',
  stays: 'Copiado. No se vaciará: copie otra cosa cuando lo haya pegado.',
  refused: 'El navegador no permitió copiar.',
  copySecret: 'Copiar el secreto',
  copyTracking: 'Copiar el identificador de seguimiento',
};
