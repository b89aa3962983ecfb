import type { ClientWords } from './en.ts';

export const es: ClientWords = {
  silent:
    'No se puede llegar a {host}: no funciona, la dirección es errónea o redirige a otro sitio, lo que Onramp rechaza.',
  late: '{host} no respondió a tiempo. Vuelva a mirar dentro de un minuto: puede que se haya hecho.',
  cancelled: 'Se ha cancelado.',
  foreign:
    '{host} respondió con el estado {status} y no con las palabras de una API de integración. Compruebe la dirección.',
  busyServer:
    '{host} está averiado en este momento (estado {status}). Inténtelo de nuevo dentro de un minuto.',
  token:
    '{host} no acepta el token. Pida uno nuevo a quien administra la API de integración e introdúzcalo donde envía.',
  'instance-not-found': '{host} no conoce esta instancia. Envíe primero la configuración.',
  'changed-meanwhile': 'Otra persona guardó entretanto. {said}',
  'refresh-not-found': 'Las empresas aún no se han leído.',
  'trigger-not-found': 'Este trigger ya no existe.',
  'trigger-busy': 'Se está trabajando en este trigger. Inténtelo de nuevo en un momento.',
  'public-url-needed':
    '{host} no conoce la dirección a la que Autotask puede llamar. Quien lo administra debe indicar su dirección https pública.',
  'subscriber-refused':
    'Los eventos no se pueden pasar a esta dirección. Use una dirección https sin usuario ni contraseña.',
  'fields-unknown': 'Autotask no ofrece estos campos a los webhooks. {said}',
  'login-impossible': '{host} no puede iniciar sesión en Autotask como este usuario. {said}',
  'login-refused':
    'Autotask rechazó el inicio de sesión del usuario enviado. Pruebe las credenciales y envíelas de nuevo.',
  'webhook-right-missing':
    'El usuario de API no puede crear webhooks: «Can create WebHooks» no está marcado en su nivel de seguridad, o el usuario tiene otro nivel.',
  'webhook-number-used-up':
    'Al usuario de API no le quedan webhooks: se ha agotado el «Maximum number of Webhooks» de su nivel de seguridad. Los eliminados quizá sigan contando.',
  'autotask-refused': 'Autotask lo rechazó. {said}',
  'autotask-unreachable': 'Autotask no respondió a {host}. Pida lo mismo otra vez: se continúa lo empezado.',
  other: '{host} no lo hizo: {said}',
};
