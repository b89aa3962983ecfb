import type { VaultTexts } from './en.ts';

/** Guardar y llevar credenciales, instancias en archivos, y el idioma. */
export const vault: VaultTexts = {
  keep: 'Guardarlas con una frase de contraseña',
  keepText:
    'Onramp deja una copia cerrada en este equipo y pide la frase después de cerrar el navegador. Nadie puede recuperar una frase perdida.',
  keepRun: 'Cerrar y guardar',
  passphrase: 'Frase de contraseña',
  show: 'Mostrar',
  hide: 'Ocultar',
  advice: {
    short: 'Demasiado corta: al menos 8 caracteres.',
    weak: 'Fácil de adivinar. Mejor cuatro o cinco palabras al azar.',
    fair: 'Aceptable. Con una palabra más es difícil de adivinar.',
    good: 'Difícil de adivinar.',
  },
  perhaps: 'Quizá en la copia cerrada',
  locked: 'Hay una copia cerrada en este equipo',
  lockedText: (time) => `Cerrada ${time}. Ábrala con su frase de contraseña.`,
  unlock: 'Abrir',
  kept: (time) => `Copia cerrada en este equipo, de ${time}`,
  keptOld: 'Es anterior a lo que hay en memoria: ciérrela de nuevo para sustituirla.',
  keepAgain: 'Cerrar de nuevo',
  unkeep: 'Borrar la copia',
  unkeepAsk:
    '¿Borrar la copia cerrada de esta instancia? Lo que hay en memoria sigue hasta que se acabe su tiempo.',
  unkeepYes: 'Sí, borrarla',
  carry: 'Llevar credenciales',
  carryIntro:
    'Las credenciales de la instancia actual en un archivo cifrado. Se abre en cualquier equipo con Onramp y la frase de contraseña, y rechaza todo cambio.',
  export: 'Guardar un archivo cifrado',
  exportNone:
    'No hay nada en memoria para la instancia actual. Primero capture, escriba o abra credenciales.',
  exported: 'El archivo está en sus descargas. Envíe la frase por otro camino que el archivo.',
  import: 'Abrir un archivo cifrado',
  choose: 'Elegir un archivo',
  chosen: (name) => `Elegido: ${name}`,
  open: 'Abrirlo',
  unreadable: 'No se pudo leer el archivo.',
  duplicate: 'Duplicar',
  removed: (label) => `«${label}» se ha quitado.`,
  removedText: 'Deshacer lo recupera todo menos el secreto.',
  undo: 'Deshacer',
  instancesExport: 'Guardar todas en un archivo',
  instancesImport: 'Añadir desde un archivo',
  instancesFile: 'Zona, plan y progreso, sin secretos ni entregas.',
  language: 'Idioma',
  languageIntro:
    'Para estas páginas, las guías y las indicaciones en Autotask. El idioma del propio Autotask no cambia.',
  languageAuto: 'El del navegador',
};
