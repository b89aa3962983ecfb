/** Las frases de la bandeja de salida, y lo que debe cumplirse antes de enviar. */
import type { outbox as words } from './outbox-en.ts';

export const outbox: Record<keyof typeof words, string> = {
  noDestination: 'Este destino no existe en esta versión de Onramp.',
  zoneUnknown: 'La zona aún no se conoce. Abra Autotask en una pestaña, o elija la zona a mano.',
  userNameMissing: 'Falta el nombre de usuario. Capture las credenciales, o escríbalas.',
  secretGone: 'El secreto ya no está en memoria. Introdúzcalo de nuevo y pulse «Intentar ahora».',
  filterUnsendable:
    'El filtro de empresas es demasiado grande para enviarlo. Abra Filtro de empresas y quite filas.',
  identifierMissing:
    'Falta el identificador de seguimiento. Una integración propia necesita el que muestra la página del usuario de API; para la de un proveedor, elija el proveedor en la parte 2.',
  noAccess: 'Su navegador aún no permite {host}. Pulse antes «Permitir acceso».',
  allowFirst: 'Pulse «Permitir acceso» y después «Intentar ahora».',
  completeSettings: 'Complete los ajustes del destino y pulse «Intentar ahora».',
  thenTryNow: 'Después pulse «Intentar ahora».',
  thenSend: 'Después pulse Enviar.',
  sendingAlready: 'Ya se está enviando.',
  deliveryGone: 'Esta entrega ya no está.',
  overtaken: 'Una entrega posterior al mismo destino ocupó su lugar.',
  overtakenInDoubt: 'Quedó sin aclarar si llegó; una entrega posterior al mismo destino ocupó su lugar.',
  torn: 'El navegador detuvo Onramp mientras se enviaba. Nadie sabe si llegó.',
  tornFix:
    'Mire en {host} si llegó. Después dígalo aquí, o envíelo de nuevo: enviado dos veces, puede tener efecto dos veces.',
  saidArrived: 'Usted comprobó que llegó.',
  givenUp: 'Usted terminó esta entrega.',
  endUnwritten:
    'Se envió y terminó así: {end} El almacenamiento del navegador está lleno, y esto aún no se pudo anotar. Libere espacio; Onramp lo intenta de nuevo.',
  noTrial: 'Este destino no tiene comprobación.',
  noApi: 'La API de integración no está configurada. Configúrela en Enviar y envíe la configuración.',
  noApiToken:
    'El token de la API de integración ya no está en memoria. Introdúzcalo de nuevo en Enviar, Cambiar ajustes.',
};
