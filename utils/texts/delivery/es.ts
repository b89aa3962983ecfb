import type { DeliveryTexts } from './en.ts';

export const delivery: DeliveryTexts = {
  vouch: 'Sí, usarlo',
  save: 'Guardar',
  check: 'Comprobarlo',
  checkAgain: 'Comprobar de nuevo',
  checked: (time) => `Comprobado a las ${time}`,
  checkFailed: 'La comprobación encontró algo que cambiar',
  checkFirst: 'Antes de la primera entrega, Onramp lo comprueba con una llamada inofensiva.',
  fill: 'Rellenar el formulario',
  filling: 'Rellenando …',
  copy: 'Copiar',
  copied: 'Copiado. Péguelo ahora y no lo guarde sin cifrar en ningún sitio.',
  copyRefused: 'El navegador no permitió copiar.',
  unsure: 'No está claro si llegó',
  sending: 'Enviando …',
  arrived: 'Llegó',
  again: 'Enviarlo de nuevo',
  end: 'Terminarla',
  here: 'en este equipo',
};
