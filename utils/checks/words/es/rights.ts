/** Hallazgos sobre permisos, webhooks y el límite de solicitudes. */
import type { Words } from '../shape.ts';

export const rights = {
  'companies-right-missing': {
    saw: '{seen}',
    means: 'El nivel de seguridad no permite ver empresas (CRM).',
    fix: 'Dé al usuario un nivel copiado de API User (system), o ponga CRM > Companies > View en All en su nivel.',
  },
  'companies-hidden': {
    saw: 'Autotask no devolvió ninguna empresa, y ningún error.',
    means: '{why}',
    fix: 'Ponga Company access en All en la sección CRM del nivel. Si se usan líneas de negocio, asígnelas al usuario.',
  },
  'companies-few': {
    saw: 'Solo se ve una empresa.',
    means:
      'Otras empresas pueden estar ocultas por permisos de fila o líneas de negocio: la única visible suele ser la suya.',
    fix: 'Si tiene más empresas, ponga Company access en All en la sección CRM del nivel, o asigne las líneas de negocio.',
  },
  'webhook-right-missing': {
    saw: '{seen}',
    means:
      'El nivel de seguridad no permite webhooks: Autotask lo desactiva en todos hasta que alguien lo marca. Los triggers fallan entonces con «the webhook could not be created».',
    fix: 'En el nivel de seguridad abra Other, marque «Can create Webhooks», escriba {planned} y guarde. Después dé este nivel al usuario.',
  },
  'webhook-right-unclear': {
    saw: '{seen}',
    means: 'Desde aquí no se puede saber si este usuario puede crear webhooks.',
    fix: 'Mire el nivel de seguridad, sección Other: «Can create Webhooks» debe estar marcado.',
  },
  'webhook-right-unproven': {
    saw: '{seen}',
    means:
      'Parece que este usuario puede crear webhooks. Seguro solo lo es con la casilla guardada en la página del nivel, o creando un webhook.',
    fix: 'Mire el nivel, sección Other. Con su consentimiento, la prueba de Onramp también puede probarlo creando un webhook y borrándolo.',
  },
  'webhook-right-conflict': {
    saw: '{seen}',
    means: 'La casilla no se guardó, o el usuario tiene otro nivel que el que se editó.',
    fix: 'Guarde el nivel y elíjalo en la página del usuario de API.',
  },
  'webhook-number-low': {
    saw: 'El nivel permite {maximum} {maximum|webhook|webhooks}; hay {planned} {planned|trigger previsto|triggers previstos}{inUse}.',
    means:
      'El nivel permite muy pocos webhooks: cada trigger necesita al menos uno, y los que pasan del número fallan con «the webhook could not be created».',
    fix: 'Escriba {needed} o más en Maximum number of Webhooks en el nivel y guarde.',
  },
  'webhook-number-used': {
    saw: 'Autotask no quiso crear un webhook para este usuario: {text}',
    means:
      'El texto habla de un número: el máximo del nivel está agotado. Quizá los borrados también cuentan.',
    fix: 'Escriba un número mayor en Maximum number of Webhooks en el nivel y guarde.',
  },
  'webhook-proof-refused': {
    saw: 'Autotask no quiso crear un webhook para este usuario: {text}',
    means:
      'La casilla no está marcada, el número está agotado o el nivel no está asignado: estas palabras no dicen cuál.',
    fix: 'En el nivel de seguridad abra Other, mire «Can create Webhooks» y su número, y dé este nivel al usuario.',
  },
  'webhook-proof-left': {
    saw: 'El webhook de prueba «{name}» no se pudo borrar, o no se sabe si se creó: {why}',
    means: 'Está inactivo y no llama a nadie, pero puede seguir ahí y contar en el número del nivel.',
    fix: 'Pulse «Borrar el webhook de prueba». Si tampoco funciona, bórrelo por este nombre en Autotask.',
  },
  'webhooks-left-behind': {
    saw: 'Ya hay {count} {count|webhook|webhooks} de empresa{detail}.',
    means:
      'Otro usuario creó estos webhooks, pues este es nuevo. Los webhooks de un usuario eliminado se quedan, siguen llamando, y la misma dirección no se puede usar dos veces.',
    fix: 'Si son de un usuario que ya no existe, bórrelos antes de crear otra vez los mismos triggers.',
  },
  'entity-right-missing': {
    saw: 'Autotask dice que este usuario no puede ver: {entities}.',
    means:
      'Faltan permisos para ver: los triggers sobre ello nunca se disparan aunque exista su webhook, y leerlo falla.',
    fix: 'Si lo necesita, dé al usuario un nivel copiado de API User (system), o ponga View en All para ello en su nivel.',
  },
  'threshold-near': {
    saw: '{used} de {limit} solicitudes usadas en los últimos {minutes} minutos ({percent} %).',
    means:
      'El límite de solicitudes está cerca: desde la mitad Autotask frena a todos, y cuando se agota rechaza a todos.',
    fix: 'Busque la integración que más pregunta en Admin > Extensions & Integrations > API Activity by Hour.',
  },
  interrupted: {
    saw: 'El navegador detuvo Onramp en medio de esta fila.',
    means: 'La prueba se cortó aquí: no se sabe si Autotask recibió la pregunta.',
    fix: 'Haga la prueba otra vez.',
  },
} satisfies Record<string, Words>;
