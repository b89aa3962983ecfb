/** Rewst: el trigger de webhook y el formulario de la integración. Campos y botones conservan sus nombres ingleses. */
export const rewst = {
  rewstWebhookTitle: 'Rewst: trigger de webhook',
  rewstWebhookAbout: 'Inicia en Rewst un flujo suyo que recibe la configuración y las asignaciones.',
  rewstUrl: 'Webhook URL',
  rewstUrlMissing: 'Pegue la Webhook URL del trigger.',
  rewstUrlHelp: 'En Rewst: Automations > Workflows > su flujo > el trigger de tipo «Core - Webhook».',
  rewstUrlOfApp:
    'Es una dirección de las páginas web de Rewst. Copie la Webhook URL que muestra el trigger; empieza por https://engine.',
  rewstUrlPath:
    'No es una Webhook URL de Rewst. Es como https://engine.rewst.io/webhooks/custom/trigger/… con dos identificadores al final.',
  rewstHostUnknown:
    '{host} no es ninguno de los servidores de Rewst que Onramp conoce. Quien lo administra recibirá la contraseña. ¿Es suyo o de Rewst?',
  rewstKey: 'Secret Key',
  rewstKeyMissing:
    'Introduzca la Secret Key del trigger. Onramp no envía a un trigger sin ella: cualquiera podría llamarlo.',
  rewstKeyHelp: 'El parámetro «Secret Key» del trigger. Viaja como la cabecera x-rewst-secret.',
  rewstContent: 'Qué se envía',
  rewstContentHelp:
    'Lo que recibe un trigger queda en los resultados de la ejecución. «A mano» mantiene fuera las credenciales.',
  rewstContentAll: 'Todo, credenciales incluidas',
  rewstContentRest: 'El resto; credenciales a mano',
  rewstRepeats: 'Una entrega que llega dos veces',
  rewstRepeatsHelp:
    'De ello depende que Onramp reenvíe por sí mismo cuando una conexión se rompe. Para descartarla, el flujo comprueba CTX.body.key.',
  rewstRepeatsUnchecked: 'Actúa dos veces: preguntar',
  rewstRepeatsChecked: 'Mi flujo descarta la segunda',
  rewstRegion: 'Región de Rewst: {region}',

  rewstWaits:
    'El trigger respondió con una redirección. En Rewst eso significa que Wait For Results es True: envía a quien llama a los resultados, y una llamada con un secreto no debe seguirla.',
  rewstWaitsFix: 'Ponga Wait For Results en False en el trigger, pulse Save Trigger y compruebe de nuevo.',
  rewstWaitsAfter:
    'Rewst probablemente inició una ejecución: mire allí. Ponga Wait For Results en False antes de enviar de nuevo.',
  rewstEchoes:
    'El trigger devuelve todo lo que recibe: la contraseña estaría en su respuesta y en los registros que haya por medio.',
  rewstEchoFix:
    'Sustituya el Response Body del trigger por un texto fijo, por ejemplo {"received": true}, pulse Save Trigger y compruebe de nuevo.',
  rewstEchoTitle: 'Response Body',
  rewstEchoedSecret:
    'La respuesta contenía lo enviado, secreto incluido, aunque la comprobación no había encontrado nada. Sustituya Response Body por un texto fijo, y dé la contraseña por vista por todo lo que haya en medio.',
  rewstLongAnswer:
    'La respuesta del trigger es demasiado larga para verla entera; quizá devuelve lo que recibe.',
  rewstPage: '{host} respondió con una página web en lugar de la respuesta de un trigger.',
  rewstTrialFine:
    'El trigger responde, acepta la Secret Key, no devuelve lo que recibe y no espera resultados. La comprobación inició una ejecución con «test»: true.',
  rewstTrialAgain: 'Compruebe de nuevo. La llamada inofensiva quizá inició una ejecución.',
  rewstKeyRefused: 'El trigger no acepta la Secret Key (401).',
  rewstKeyFix:
    'Copie de nuevo la Secret Key de este trigger, introdúzcala en «Cambiar los ajustes» y compruebe de nuevo.',
  rewstNoTrigger: 'Rewst no conoce ningún trigger con esta dirección (404).',
  rewstNoTriggerFix:
    'Copie de nuevo la Webhook URL; pulse Save Trigger y despliegue el flujo si aún no se ha hecho.',
  rewstMethod: 'El trigger no permite POST.',
  rewstMethodFix: 'Ponga Allowed Methods en POST en el trigger, pulse Save Trigger y compruebe de nuevo.',
  rewstAccepted:
    'Aceptado por el trigger. Eso no dice que el flujo haya hecho algo con ello: mire su ejecución en Rewst.',

  rewstFormTitle: 'Rewst: rellenar el formulario',
  rewstFormAbout:
    'Escribe los valores en la página de la integración de Autotask en Rewst. Usted revisa y guarda.',
  rewstFormRegion: 'Dónde está su Rewst',
  rewstFormOther: 'Otra dirección',
  rewstAppMissing: 'Introduzca la dirección de su Rewst, como en la barra de direcciones.',
  rewstAppUnknown:
    '{host} no es ninguno de los servidores de Rewst que Onramp conoce. La contraseña se escribirá en su página. ¿Es suyo o de Rewst?',
  rewstFormPreview: 'En los campos de la página de {host}:',
  rewstField_name: 'Nombre de la configuración',
  rewstField_platform: 'Platform',
  rewstField_userName: 'Username (Key)',
  rewstField_password: 'API User Password',
  rewstField_trackingIdentifier: 'API Tracking Identifier',
  rewstFormNoPage: 'No hay ninguna página de {host} abierta.',
  rewstFormMoved: 'La página de {host} se fue a otro sitio en ese momento. No se rellenó nada.',
  rewstFormNotAllowed: 'El navegador no dejó entrar a Onramp en la página de {host}.',
  rewstFormNotIt: 'La página abierta no tiene ni un campo para el usuario ni uno para la contraseña.',
  rewstFormNoPageFix:
    'Abra en Rewst Marketplace > Integrations > Autotask PSA, de modo que se vea su formulario, e inténtelo de nuevo.',
  rewstFormFilled:
    'Rellenado. Revíselo y pulse Save Configuration en Rewst: funcionó si debajo aparece Organization Mapping.',
  rewstFormPartly:
    'Rellenado, pero no del todo: vea abajo. Complételo y pulse después Save Configuration en Rewst.',
  rewstFormPlatform: 'La lista de Rewst no ofrece {value}. Elíjalo a mano, o pida a Rewst que lo añada.',
  pageField_filled: 'Rellenado.',
  pageField_kept: 'Ya tiene un valor, que se conservó.',
  pageField_missing: 'No está en la página. Introdúzcalo a mano.',
  pageField_absent: 'Este formulario no lo tiene.',
  pageField_several: 'Varios campos tienen esta etiqueta, así que no se tocó ninguno. Introdúzcalo a mano.',
  'pageField_not-offered': 'La lista no ofrece este valor.',
  pageField_refused: 'El campo no admite el valor o lo cambió. Mírelo.',
};
