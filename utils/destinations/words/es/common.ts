/** Formularios, averías y rechazos que todo destino conoce. */
export const common = {
  address: 'Dirección',
  token: 'Token',
  mappings: 'Asignaciones',
  mappingsCount: '{count} {count|asignación|asignaciones} de organizaciones a compañías',

  tooLong: 'Uno de los valores es demasiado largo.',
  choiceUnknown: 'Uno de los valores no se puede usar. Revise su longitud y su forma.',
  tokenMangled: 'El token contiene caracteres que ningún token tiene. Cópielo de nuevo entero.',
  nameForm: 'Los nombres pueden tener letras, cifras, puntos, guiones y guiones bajos.',
  addressIncomplete: 'La dirección no está completa. Empieza por https:// y el nombre del servidor.',
  addressWithUser: 'Quite el usuario y la contraseña de la dirección.',
  addressWithQuery: 'Quite de la dirección todo lo que sigue a ? o #.',
  addressNotHttps:
    'La dirección debe empezar por https://, para que el secreto viaje cifrado. El http simple es solo para este equipo.',

  unreached:
    'No se puede llegar a {host}: está parado, la dirección es errónea o este equipo no tiene conexión. No se envió nada.',
  redirects: '{host} redirige a otro sitio, y Onramp lo rechaza: un secreto no debe seguir viaje.',
  timedOut: '{host} no respondió a tiempo.',
  lostOrDown: 'No se puede llegar a {host}, o la conexión terminó antes de la respuesta.',
  lost: 'La conexión con {host} terminó antes de la respuesta. Nadie sabe si llegó.',
  keyRefused: '{host} no acepta la clave o el token (estado {status}).',
  tooMany: '{host} no admite más peticiones por ahora.',
  outOfOrder: '{host} tiene una avería en este momento (estado {status}).',
  notThere: '{host} responde, pero no conoce nada en esta dirección (estado 404).',
  refusedStatus: '{host} no lo aceptó (estado {status}).',
  storeForeign: '{host} respondió de otro modo del esperado; nada demuestra que se haya guardado.',

  againByItself: 'Onramp lo intenta de nuevo por sí mismo. No se pierde nada de lo introducido.',
  lookThere:
    'Mire en {host} si llegó. Después dígalo aquí, o envíelo de nuevo: enviado dos veces, puede tener efecto dos veces.',
  checkAddress: 'Revise la dirección. No se pierde nada de lo introducido.',
  checkSettings: 'Revise los ajustes de este destino. No se pierde nada de lo introducido.',
  newKey: 'Introduzca uno válido en «Cambiar los ajustes», con derecho a escribir allí, y envíe de nuevo.',
  correctAndSend: 'Corrija lo que se nombra y envíe de nuevo. No se pierde nada de lo introducido.',
  laterOneCounts: 'No hay que hacer nada: vale la posterior.',
  tryLater: 'Inténtelo más tarde.',
  tryIn: 'Inténtelo de nuevo dentro de {seconds} {seconds|segundo|segundos}.',
  valuesUnsendable: 'Estos valores no se pueden enviar. {what}',
  mappingsSaved: 'Se {count|guardó|guardaron} {count} {count|asignación|asignaciones}.',
  mappingsRefused: 'La configuración se guardó; las asignaciones, no: {said}',
  mappingsUnsendable:
    'La configuración se guardó. Las asignaciones contienen valores que el contrato no conoce.',
};
