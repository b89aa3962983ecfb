import type { CompanyWords } from './en.ts';

export const es: CompanyWords = {
  count: (many) => many.toLocaleString('es-ES'),
  yes: 'sí',
  no: 'no',
  and: 'y',
  or: 'o',
  all: 'todas las empresas',
  operation: {
    exist: 'tiene un valor',
    notExist: 'está vacío',
    is: 'es',
    isNot: 'no es',
    oneOf: 'es uno de',
    noneOf: 'no es ninguno de',
    equals: 'es igual a',
    notEquals: 'no es igual a',
    greater: 'es mayor que',
    atLeast: 'es al menos',
    less: 'es menor que',
    atMost: 'es como máximo',
    after: 'es después de',
    onOrAfter: 'es desde',
    before: 'es antes de',
    onOrBefore: 'es hasta',
    exactly: 'es exactamente',
    notExactly: 'no es exactamente',
    contains: 'contiene',
    begins: 'empieza por',
    ends: 'termina en',
  },
  value: {
    missing: (field) => `Indique un valor para «${field}».`,
    noneChosen: (field) => `Indique al menos un valor para «${field}».`,
    yesOrNo: (field) => `«${field}» es sí o no.`,
    date: (field) => `«${field}» necesita una fecha como 2026-10-31.`,
    number: (field, value) => `«${field}» necesita un número, no «${value}».`,
    whole: (field, value) => `«${field}» necesita un número entero, no ${value}.`,
    unsendable: (field) => `El valor de «${field}» contiene caracteres que no se pueden enviar.`,
  },
  check: {
    unchecked: (name) =>
      `«${name}» no es un campo de empresa habitual, así que aquí no se puede comprobar. Compruebe nombre y valor en Autotask.`,
    unknownField: (name) =>
      `Este Autotask no tiene un campo de empresa «${name}» por el que se pueda filtrar. Elija otro.`,
    operation: (field, op) => `«${field}» no se puede filtrar con «${op}».`,
    notInPicklist: (field, value) =>
      `«${field}» no tiene el valor ${value} en este Autotask. Elija uno de sus valores.`,
    inactive: (label, field) => `«${label}» de «${field}» está inactivo: solo lo tienen empresas antiguas.`,
    emptyGroup: 'Un grupo sin filas se omite.',
    userDefined:
      'Autotask solo puede filtrar por un campo definido por el usuario a la vez. Deje uno de ellos.',
    tooMany: (most, these) => `Autotask admite ${most} alternativas en una consulta; aquí hay ${these}.`,
    fitsNothing: (field) =>
      `Ninguna empresa tiene dos valores de «${field}» a la vez. Una estas filas con «o», o use «es uno de».`,
  },
  companyType: {
    unknown: (value) => `Este Autotask no tiene el tipo de empresa ${value}. Elija uno de sus tipos.`,
    told: (value, label) => `La guía del proveedor de 2024 llama «${label}» al ${value}`,
    right: (label, value) => `; en Autotask «${label}» es el ${value}`,
    wrong: (told, value, right) =>
      `${told}, y es un error: este Autotask no tiene el tipo de empresa ${value}${right}.`,
    check: (value, label, told, right) => `${value} es aquí «${label}». ${told}${right}.`,
  },
  vendorForm: {
    noOr: 'No se sabe que el formulario ofrezca «o». Use el filtro como JSON, o quédese con filas que deban cumplirse todas.',
    noBrackets: (rows) =>
      `El formulario no tiene paréntesis: un grupo de ${rows} filas unidas por «o» se omite.`,
    wantsValue: (row) => `«${row}»: el formulario quiere un valor con cada operación.`,
    oneValue: (row, values) => `«${row}»: el formulario admite un valor por fila, no ${values}.`,
    wholeOnly: (row) => `«${row}»: el formulario solo admite números enteros.`,
  },
  paste: {
    tooLarge: 'Este texto es demasiado largo para un filtro de empresas.',
    notJson: 'Esto no es JSON. Copie el filtro con todos sus corchetes.',
    notAFilter: 'Esto es JSON, pero no un filtro: falta «filter» con condiciones.',
    wrongValue: 'Un valor del filtro es demasiado largo o de un tipo equivocado.',
    tooDeep: 'Los grupos dentro de grupos dentro de grupos se omiten: queda un nivel de paréntesis.',
    noCondition: 'Una condición sin «op» o «field» se omite.',
    ignored: (op, field, meant) =>
      `Autotask pasa por alto «${op}» en «${field}» sin decirlo y daría todas las empresas. Se cambió por «${meant}».`,
    unknownOperator: (op, field) =>
      `Autotask no tiene un operador como «${op}» en «${field}»: pasaría por alto la condición y daría todas las empresas. La condición se omite; añádala a mano.`,
    unknownField: (name, hint) => `Este Autotask no tiene el campo de empresa «${name}».${hint}`,
    unknownUdf: (name, hint) =>
      `Este Autotask no tiene el campo de empresa definido por el usuario «${name}».${hint}`,
    isOwn: ' Es un campo propio de Autotask: quite «udf».',
    isUdf: ' Es un campo definido por el usuario: añada "udf": true.',
    near: (name) => ` ¿Quiso decir «${name}»?`,
  },
  estimate: {
    second: 'Cerca de un segundo',
    seconds: (many) => `Unos ${many} segundos`,
    minutes: (many) => `Unos ${many} minutos`,
    sentence: (time, requests, hourly) =>
      `${time}, ${requests} de las ${hourly} solicitudes que Autotask permite por hora.`,
    quietHour: ' Otras integraciones las comparten: elija una hora tranquila.',
  },
  failure: {
    says: (text) => ` Autotask dice: ${text}`,
    threads: 'Otras solicitudes de esta integración ocupan los tres hilos que Autotask permite.',
    threshold:
      'Las solicitudes que Autotask permite por hora están agotadas, por todas las integraciones de esta base de datos juntas. Siga más tarde: no se pierde nada de lo leído.',
    fewer: 'Autotask pide menos solicitudes a la vez.',
    login: 'Autotask rechazó el inicio de sesión (401). Pruebe las credenciales y vuelva a intentarlo.',
    permission: (says) =>
      `El usuario de API no puede leer empresas. Su nivel de seguridad necesita Empresas: ver todas.${says}`,
    field: (name) => `Autotask no tiene el campo de empresa «${name}». Quítelo del filtro.`,
    filter: (says) => `Autotask no puede leer el filtro.${says}`,
    unreachable: (detail) => `No se puede contactar con Autotask.${detail}`,
    server: (status, says) => `Autotask falló (${status}).${says}`,
    refused: (status, says) => `Autotask rechazó la consulta (${status}).${says}`,
    unreadable: 'Autotask respondió a una consulta de empresas con algo que no es una lista de empresas.',
    fieldsUnreadable: 'Autotask dio sus campos de empresa en una forma desconocida.',
    unsendable: 'Las credenciales contienen caracteres que no se pueden enviar. Captúrelas de nuevo.',
    untrusted: (host) => `No se envían credenciales a ${host}: no es uno de los servidores REST de Autotask.`,
    late: 'sin respuesta a tiempo',
    offline: 'este equipo está sin conexión',
    foreign: (what) => `respondió algo que no es Autotask: ${what}`,
  },
  /** Why a reading of companies did not come to its end, by code. */
  refresh: {
    'request-threshold':
      'Las solicitudes que Autotask permite por hora están agotadas, por todas las integraciones de esta base de datos juntas. No se pierde nada de lo leído.',
    'nearly-at-threshold':
      'Todas las integraciones juntas han usado casi todas las solicitudes de esta hora. La lectura hace una pausa para que las demás sigan trabajando. No se pierde nada de lo leído.',
    'login-refused': 'Autotask rechazó el inicio de sesión (401). Pruebe las credenciales y siga después.',
    'no-permission':
      'El usuario de API no puede leer empresas. Su nivel de seguridad necesita Empresas: ver todas.',
    'unknown-field':
      'El filtro tiene un campo de empresa que Autotask no conoce. Quítelo, guarde el filtro y envíelo.',
    'bad-query': 'Autotask no puede leer el filtro. Revise sus filas.',
    unreachable: 'No se puede contactar con Autotask. Siga cuando se pueda.',
    'cannot-ask': 'Con estas credenciales no se puede preguntar a Autotask. Pruébelas y siga después.',
    'server-error': 'Autotask falló varias veces seguidas. Siga más tarde.',
    'too-many-threads':
      'Otras solicitudes de esta integración ocupan los tres hilos que Autotask permite. Siga más tarde.',
    'condition-ignored': 'Autotask omitió una condición de la consulta, así que sus respuestas no sirven.',
    'unusable-answer': 'Autotask respondió algo que no se puede leer como empresas.',
    'other-checkpoint': 'La lectura interrumpida era para otro filtro. Lea de nuevo.',
    receiver: 'Las empresas leídas no se pudieron guardar. Libere espacio y siga después.',
    doubtful:
      'Autotask ya no muestra ninguna de las empresas. Quizá el usuario de API perdió el derecho a verlas, o el filtro no deja pasar ninguna. No se quitó nada.',
    incomplete:
      'Autotask cuenta más empresas de las que se pudieron leer. Se están cambiando muchas, o Autotask omite algunas. Siga más tarde.',
    'encryption-key-missing':
      'La API de integración no puede descifrar la contraseña guardada. Envíe de nuevo la configuración.',
    'stored-secret-damaged':
      'La API de integración no puede descifrar la contraseña guardada. Envíe de nuevo la configuración.',
    'vendor-not-held':
      'La API de integración no tiene el identificador de seguimiento de este proveedor y no puede iniciar sesión como este usuario.',
    'untrusted-address': 'La dirección guardada no es de Autotask. Envíe de nuevo la configuración.',
  },
};
