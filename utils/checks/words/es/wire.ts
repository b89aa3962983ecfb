/** Hallazgos sobre lo que está entre nosotros y Autotask. */
import type { Words } from '../shape.ts';

const NOTHING = 'No dice nada sobre las credenciales.';

export const wire = {
  offline: {
    saw: 'El navegador dice que este equipo no tiene conexión.',
    means: `Este equipo no tiene conexión: no se envió nada. ${NOTHING}`,
    fix: 'Conéctese a internet y haga la prueba otra vez.',
  },
  timeout: {
    saw: '{host} no terminó su respuesta en {seconds} {seconds|segundo|segundos}.',
    means: `Autotask o la red van lentos o están atascados. ${NOTHING}`,
    fix: 'Espere un minuto y haga la prueba otra vez.',
  },
  unreachable: {
    saw: 'No hay conexión con {host}.',
    means: `La red, un cortafuegos, un proxy, el servicio de nombres o un certificado que no es de confianza lo impide. ${NOTHING}`,
    fix: 'Abra https://{host}/ en una pestaña: allí el navegador dice el motivo. Después haga la prueba otra vez.',
  },
  cancelled: {
    saw: 'La prueba se detuvo.',
    means: 'Usted detuvo la prueba: no se puede decir nada de lo que no se preguntó.',
    fix: 'Haga la prueba otra vez.',
  },
  redirected: {
    saw: '{host} nos envió a otra dirección en vez de responder.',
    means:
      'Hay un proxy, un filtro o una página de acceso de la red en medio (hotel, Wi-Fi de invitados): la API de Autotask nunca envía a otra parte. Las credenciales no se pasaron y no están en duda.',
    fix: 'Inicie sesión en la red o pida a su administrador que deje pasar a {host}. Después haga la prueba otra vez.',
  },
  'html-instead-of-data': {
    saw: '{host} respondió con una página web (estado {status}) en vez de datos.',
    means: `Una página de acceso de la red, un proxy o una página de mantenimiento respondió en lugar de Autotask. ${NOTHING}`,
    fix: 'Abra https://{host}/ en una pestaña para ver la página y quitarla de en medio. Después haga la prueba otra vez.',
  },
  'empty-answer': {
    saw: '{host} no respondió nada (estado {status}).',
    means: `Autotask o algo en medio cortó la respuesta. ${NOTHING}`,
    fix: 'Haga la prueba otra vez dentro de un minuto.',
  },
  'not-json': {
    saw: '{host} respondió con algo que no es JSON (estado {status}).',
    means: `Un aparato en medio cambió la respuesta, o quedó cortada. ${NOTHING}`,
    fix: 'Haga la prueba otra vez, mejor desde otra red.',
  },
  'answer-too-large': {
    saw: '{host} envió mucho más de lo que esta pregunta necesita; se dejó de leer.',
    means: `Respondió algo que no es la API de Autotask. ${NOTHING}`,
    fix: 'Haga la prueba otra vez, mejor desde otra red.',
  },
  'unexpected-answer': {
    saw: 'Hubo una respuesta, pero en una forma que no conocemos.',
    means:
      'Algo en medio respondió en lugar de Autotask, o su API ha cambiado. Esta fila no se puede juzgar desde aquí.',
    fix: 'Copie los detalles para soporte y comuníquelos.',
  },
  'service-unavailable': {
    saw: '{host} respondió que no está disponible (estado {status}).',
    means: `Autotask está en mantenimiento o sobrecargado, o un proxy no lo alcanza. ${NOTHING}`,
    fix: 'Espere {wait} y haga la prueba otra vez. La página de estado de Autotask informa del mantenimiento.',
  },
  'thread-limit': {
    saw: '{host} respondió que hay demasiadas solicitudes (estado {status}).',
    means: `Lo más probable es que otro programa use ahora el mismo identificador de seguimiento; Autotask permite tres solicitudes a la vez. ${NOTHING}`,
    fix: 'Espere {wait} y haga la prueba otra vez.',
  },
  'threshold-exceeded': {
    saw: 'Autotask dice que el límite de solicitudes está agotado{figures}.',
    means:
      'Todas las integraciones de la base de datos juntas hicieron demasiadas solicitudes en la hora. Hasta que baje, Autotask rechaza a todos.',
    fix: 'Busque la integración que más pregunta en Admin > Extensions & Integrations > API Activity by Hour, y haga la prueba otra vez dentro de una hora.',
  },
  'autotask-error': {
    saw: '{host} respondió con un error (estado {status}): {text}',
    means:
      'Autotask informa de un error que no conocemos. No tiene por qué estar relacionado con las credenciales.',
    fix: 'Siga lo que dice. Si no dice nada, haga la prueba otra vez en unos minutos, y copie los detalles para soporte si sigue igual.',
  },
  'untrusted-address': {
    saw: 'La dirección {host} no es de Autotask.',
    means:
      'La dirección no es de Autotask: las credenciales solo van a los hosts de Autotask, así que no se envió nada.',
    fix: 'Abra la página de Autotask de su zona, o elija la zona a mano.',
  },
  'proxy-login': {
    saw: '{host} respondió con el estado {status} y pide un inicio de sesión que no es el de Autotask.',
    means: `Un proxy o filtro en medio quiere su propio inicio de sesión. ${NOTHING}`,
    fix: 'Inicie sesión en el proxy o pida al administrador de la red que deje pasar a {host}. Después haga la prueba otra vez.',
  },
  'refused-otherwise': {
    saw: '{host} respondió 401, pero no como lo hace Autotask{text}.',
    means:
      'Quizá rechazó un proxy o filtro: el rechazo propio de Autotask está vacío y lleva el nombre de su host. Si fue Autotask, quedan las otras causas de abajo.',
    fix: 'Haga la prueba desde otra red. Si sigue igual, mire las otras causas.',
  },
  'refused-midway': {
    saw: 'Autotask aceptó el inicio de sesión hace un momento y ahora responde 401.',
    means:
      'Quizá el usuario acaba de ser bloqueado o desactivado, o solo esta pregunta se rechaza de forma extraña. Los valores funcionaron.',
    fix: 'Mire Active y Locked en la página del usuario, espere un minuto y haga la prueba otra vez.',
  },
  'clock-wrong': {
    saw: 'El reloj de este equipo va {minutes} {minutes|minuto|minutos} {direction} del de Autotask.',
    means:
      'El reloj de este equipo parece equivocado: eso estropea las conexiones seguras y hace falsas todas las horas de aquí.',
    fix: 'Deje que el equipo ponga su reloj en hora por sí mismo.',
  },
} satisfies Record<string, Words>;
