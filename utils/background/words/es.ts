/** Las frases del trasfondo en español. */

import { companies } from './companies-es.ts';
import type { Sentence } from './en.ts';
import { outbox } from './outbox-es.ts';

export const es: Record<Sentence, string> = {
  storageFull:
    'El navegador no pudo guardar esto: su almacenamiento está lleno o desactivado. Libere espacio e inténtelo de nuevo; lo que escribió sigue en la pantalla.',
  noZone: 'No es ninguna de las zonas de Autotask.',

  lookupUnknown:
    'La consulta de zonas de Autotask no conoce este nombre de usuario. Está mal escrito, o no es de ningún usuario de API.',
  lookupNonsense:
    'La consulta respondió con una dirección que no es de Autotask. Se usa la zona de la página.',
  lookupFailed: 'No se pudo hacer la consulta: {why}',
  lookupOffline: 'este equipo no tiene conexión.',
  lookupSilent: 'no llegó respuesta.',
  lookupForeign: 'respondió algo que no es Autotask.',
  lookupError: 'Autotask respondió con un error (estado {status}).',
  disagreeTab:
    'Esta página está en {tab}, pero según la consulta de Autotask {user} pertenece a {lookup}. O la página es otra base de datos, por ejemplo de pruebas, o el nombre de usuario es de otra.',
  disagreeTabInstance:
    'Esta página está en {tab}, pero la instancia «{label}» está en {zone}. Elija la instancia de esta página, o abra {zone}.',
  disagreeChosen:
    'Usted eligió {zone}, pero la consulta de Autotask dice {lookup}. Una zona errónea rechaza todo inicio de sesión con 401, así que se prueba también la otra.',

  captureNoPage:
    'Ninguna página abierta muestra las credenciales del usuario de API. Abra en Autotask la página del usuario de API, genere la clave y el secreto, y pulse allí Capturar.',
  captureNotAutotask:
    'La página pasó a otra dirección. Vuelva a la página del usuario de API y pulse Capturar otra vez.',
  captureNoAnswer:
    'La página no respondió. Recárguela (los valores de un usuario nuevo hay que generarlos de nuevo) y pulse Capturar otra vez.',
  captureNoUserName: 'El nombre de usuario (clave) está vacío. Pulse antes el botón que genera la clave.',
  captureNoSecret: 'La contraseña (secreto) está vacía. Pulse antes el botón que genera el secreto.',
  captureMasked:
    'El secreto está oculto en esta página: Autotask no lo muestra nunca más después de guardar. Genere uno nuevo; todo programa que use el antiguo debe recibir el nuevo.',
  captureOdd: 'La página dio valores de una forma desconocida. Escríbalos a mano.',
  capturedOther:
    'Capturado. La página dice «{page}», distinto de su plan; el plan se cambió para que encaje, porque Autotask nunca lo cambia en un usuario.',
  bindingCustom: 'Personalizado (integración interna)',

  nothingHeld: 'No hay nada en memoria.',
  imported: 'Se tomó: {labels}.',
  importedKnown: 'Ya estaba aquí, sin cambios: {labels}.',
  clipboardFailed: 'El navegador no dejó que Onramp vaciara el portapapeles. Vacíelo usted: copie otra cosa.',
  nothingKept: 'Para esta instancia no hay ninguna copia guardada.',
  openedInto: 'Las credenciales están ahora en memoria, en la instancia «{label}».',
  structureNoPage:
    'No hay abierta ninguna página de Autotask que se pueda describir. Ábrala y pulse otra vez.',
  testRunning: 'La prueba ya está en marcha.',
  proofNeedsTest:
    'Primero haga la prueba: un webhook se crea solo con valores que acaban de iniciar sesión. Después pulse otra vez «Probarlo escribiendo».',
  proofLeftFirst: 'Puede que aún haya un webhook de prueba en Autotask. Bórrelo primero.',
  proofNeedsSecret:
    'El secreto ya no está en memoria. Introdúzcalo de nuevo y borre después el webhook de prueba.',
  lockedBefore:
    'Autotask rechazó exactamente estos valores. Probarlos otra vez acerca al usuario al bloqueo. Cambie un valor, o insista.',
  lockedTwice:
    'Autotask rechazó a este usuario dos veces seguidas. Tras algunos rechazos lo bloquea, así que la prueba espera hasta que cambie un valor. Insista solo si sabe que la causa ha desaparecido.',
  lockedNew:
    'El usuario es nuevo, y Autotask puede tardar hasta las {time} en conocerlo. Pruebe entonces con los mismos valores.',

  guideNoTab: 'No hay ninguna página de Autotask abierta. Abra Autotask; la guía sigue allí.',
  ...outbox,
  ...companies,
};
