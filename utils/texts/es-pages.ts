import type { Texts } from './en.ts';

/** Opciones y bienvenida en español; el resto está en es.ts. */
export const esPages: Pick<Texts, 'options' | 'welcome'> = {
  options: {
    title: 'Opciones',
    nav: 'Secciones',
    destinations: 'Destinos',
    destinationsIntro:
      'Adónde va la configuración terminada. El acceso a una dirección se pide al guardarla.',
    ready: 'Listo',
    notReady: 'Sin configurar',
    privacy: 'Privacidad',
    privacyIntro: 'Onramp no tiene servidor propio, no envía telemetría y no contiene rastreo.',
    privacyWhat: 'Qué',
    privacyWhere: 'Dónde se guarda',
    privacyLong: 'Cuánto tiempo',
    privacyRows: [
      {
        what: 'Secreto, identificador de seguimiento, tokens de los destinos',
        where: 'Memoria del navegador; solo la lee el proceso de fondo de la extensión',
        long: 'Hasta que pulse «Olvidar ahora», venza el plazo o se cierre el navegador',
      },
      {
        what: 'Una copia cerrada de las credenciales, solo si usted lo pide',
        where:
          'El perfil del navegador en este equipo, cifrada con su frase de contraseña, que no se guarda en ningún sitio',
        long: 'Hasta que borre la copia, la instancia o la extensión',
      },
      {
        what: 'Zona, nombre de usuario, plan, lo visto en las páginas, entregas sin secretos',
        where: 'Perfil del navegador en este equipo',
        long: 'Hasta que quite la instancia o la extensión',
      },
      {
        what: 'Datos sobre las páginas abiertas de Autotask',
        where: 'Memoria del navegador',
        long: 'Hasta que se cierre la pestaña',
      },
    ],
    leaves: 'Qué sale del navegador',
    leavesRows: [
      'Al capturar o escribir un nombre de usuario: solo ese nombre, a la consulta pública de zonas de Autotask.',
      'Al pulsar Probar: las credenciales, a la API de Autotask de su zona.',
      'Al pulsar Comprobarlo, y antes de la primera entrega: una llamada inofensiva sin sus valores, a ese destino.',
      'Al pulsar Enviar: la configuración, al destino que usted configuró y permitió.',
      'Al pulsar Rellenar el formulario: los valores, en la página que tiene abierta allí.',
    ],
    forgetAll: 'Olvidar todo',
    forgetAllText:
      'Borra las credenciales y quita cada instancia con su progreso y sus entregas, y los ajustes de todos los destinos.',
    forgetAllAsk: '¿Olvidar todo de verdad? No se puede deshacer.',
    forgetAllYes: 'Sí, olvidar todo',
    forgotten: 'Todo está olvidado.',
    about: 'Acerca de',
    version: (version) => `Versión ${version}`,
    aboutText:
      'Código abierto con licencia MIT. No lo hacen ni lo respaldan Kaseya, Datto ni Autotask; sus nombres les pertenecen.',
  },
  welcome: {
    title: 'Le damos la bienvenida a Onramp',
    lead: 'De una página de Autotask a una integración probada y en marcha, en minutos.',
    points: [
      {
        title: 'Muestra dónde pulsar',
        text: 'Un anillo en Autotask le lleva por el nivel de seguridad con webhooks y el usuario de API, y ve por sí mismo qué está hecho.',
      },
      {
        title: 'Prueba antes de entregar',
        text: 'En lugar de un simple 401 lee qué valor o permiso falla, cómo lo sabe Onramp y qué paso lo repara.',
      },
      {
        title: 'Protege el secreto',
        text: 'El secreto queda en la memoria del navegador y solo va a Autotask y al destino que usted elija.',
      },
    ],
    start: 'Empiece aquí',
    stepAccess: 'Permitir el acceso a Autotask',
    stepOpen: 'Abrir Autotask e iniciar sesión',
    stepPanel: 'Pulsar el icono de Onramp en la barra de herramientas y luego «Abrir la guía»',
  },
};
