/** Hallazgos sobre la zona y el inicio de sesión. */
import type { Words } from '../shape.ts';

const REFUSED = 'Autotask rechazó el inicio de sesión con 401.';

export const login = {
  'user-name-missing': {
    saw: 'Todavía no hay nombre de usuario.',
    means:
      'Falta el nombre de usuario: sin él no se puede preguntar ni por la zona ni por el inicio de sesión.',
    fix: 'Capture las credenciales de la página del usuario de API, o escríbalas.',
  },
  'user-name-unknown': {
    saw: 'La búsqueda de zona de Autotask no conoce a {user}.',
    means:
      'El nombre de usuario parece equivocado: mal escrito, con otro dominio detrás de la @, o no es de un usuario de API. Rara vez la búsqueda tiene un hueco.',
    fix: 'Copie Username (Key) exactamente como lo muestra la página del usuario de API, con lo que va detrás de la @.',
  },
  'lookup-gap': {
    saw: 'La búsqueda de zona de Autotask no conoce a {user}, pero el inicio de sesión funciona.',
    means: 'La búsqueda tiene un hueco. Las credenciales son correctas.',
    fix: 'Aquí no hay nada que hacer. A los productos que dependen de la búsqueda hay que darles la zona {zone} a mano.',
  },
  'lookup-outdated': {
    saw: 'La búsqueda dice {lookup}, pero el inicio de sesión funciona en {zone}.',
    means: 'La base de datos se trasladó y la búsqueda aún no la ha seguido.',
    fix: 'Use {zone}. A los productos que dependen de la búsqueda hay que darles la zona a mano.',
  },
  'lookup-nonsense': {
    saw: 'La búsqueda de zona respondió con una dirección que no es de Autotask ({saw}).',
    means: 'Algo en medio cambió la respuesta, o Autotask cambió su forma. No se enviaron credenciales allí.',
    fix: 'Haga la prueba otra vez, mejor desde otra red. Hasta entonces vale la zona de la página abierta.',
  },
  'zone-missing': {
    saw: 'No se conoce ninguna zona: no hay página de Autotask abierta y la búsqueda no dio ninguna.',
    means: 'No se conoce la zona: sin ella no hay dirección para iniciar sesión.',
    fix: 'Abra una página de Autotask, o elija la zona a mano.',
  },
  'zone-moved': {
    saw: 'La búsqueda de Autotask dice {lookup}; nosotros teníamos {zone}.',
    means:
      'La base de datos se trasladó, o la zona se eligió mal. La zona antigua responde 401 aunque todo lo demás sea correcto.',
    fix: 'Seguimos con {lookup}. Dígalo a los otros productos que usan este usuario.',
  },
  'zone-chosen-differs': {
    saw: 'Usted eligió {zone}; la búsqueda de Autotask dice {lookup}.',
    means:
      'Su elección o la búsqueda está anticuada. Una zona equivocada responde 401 aunque todo lo demás sea correcto.',
    fix: 'Probamos primero {zone}. Si allí falla, se prueba una vez {lookup}.',
  },
  'zone-disagrees': {
    saw: 'La página abierta está en {zone}; la búsqueda de Autotask dice {lookup} para este usuario.',
    means:
      'La página es de otra base de datos que el usuario, por ejemplo una sandbox o el Autotask de otro cliente.',
    fix: 'Seguimos con {lookup}. Si no es correcto, revise el nombre de usuario.',
  },
  'secret-missing': {
    saw: 'Todavía no hay secreto.',
    means: 'Falta el secreto: sin él no se puede intentar el inicio de sesión.',
    fix: 'Capture las credenciales de la página del usuario de API, o escríbalas.',
  },
  'secret-mangled': {
    saw: 'El secreto cambió por el camino: {how}.',
    means:
      'La copia cambió el secreto: se añadieron, perdieron o cambiaron caracteres. Autotask responde entonces 401.',
    fix: 'Captúrelo de la página. Si allí ya no se muestra, genere uno nuevo.',
  },
  'secret-differs': {
    saw: 'El secreto no es el que se capturó de la página{how}.',
    means: 'El secreto puede ser uno antiguo o de otro usuario: se escribió o pegó encima.',
    fix: 'Capture otra vez las credenciales, o genere un secreto nuevo.',
  },
  'secret-length': {
    saw: 'El secreto tiene {length} caracteres; Autotask genera 25.',
    means:
      'El secreto puede estar incompleto: al copiarlo se perdieron o añadieron caracteres, salvo que alguien haya elegido uno propio.',
    fix: 'Captúrelo de la página. Si allí ya no se muestra, genere uno nuevo.',
  },
  'wrong-secret': {
    saw: REFUSED,
    means:
      'El secreto puede estar equivocado: es lo que más falla. Autotask responde igual a un nombre de usuario, un identificador de seguimiento o una zona equivocados y a un usuario bloqueado o inactivo; cuál de ellos es, no se puede ver.',
    fix: 'Genere un secreto nuevo en la página del usuario de API, captúrelo y haga la prueba otra vez. No repita los mismos valores: Autotask bloquea al usuario.',
  },
  'user-name-wrong': {
    saw: REFUSED,
    means:
      'El nombre de usuario puede estar mal escrito: la búsqueda quizá solo conoce la parte detrás de la @.',
    fix: 'Compare {user} con Username (Key) en la página del usuario de API.',
  },
  'personal-login': {
    saw: 'El nombre de usuario {user} no parece una clave generada.',
    means: 'Puede ser el inicio de sesión de una persona, y la API lo rechaza: solo admite usuarios de API.',
    fix: 'Cree un usuario de API en Resources (Users) > New > New API User.',
  },
  'user-locked': {
    saw: '{seen}',
    means:
      'El usuario puede estar bloqueado: se rechaza entonces con el mismo 401 que un secreto equivocado. Varios secretos equivocados bloquean al usuario; Autotask envía entonces un correo con la dirección de donde vinieron.',
    fix: 'Quite Locked en la página del usuario. Actualice todo programa que aún use un secreto antiguo; un usuario por integración lo evita.',
  },
  'user-inactive': {
    saw: '{seen}',
    means: 'El usuario puede estar inactivo: se rechaza entonces con el mismo 401 que un secreto equivocado.',
    fix: 'Marque Active en la página del usuario y guarde.',
  },
  'user-unusable': {
    saw: 'Autotask respondió: {text}',
    means: 'El usuario está bloqueado, inactivo o caducado.',
    fix: 'Mire Active y Locked en la página del usuario, y la casilla «Not required to change password» del nivel.',
  },
  'user-too-new': {
    saw: '{seen}',
    means:
      'El usuario puede ser demasiado nuevo: tarda hasta cinco minutos en funcionar. Hasta entonces se rechaza como con un secreto equivocado.',
    fix: '{wait}',
  },
  'password-expired': {
    saw: '{seen}',
    means:
      'La contraseña puede haber caducado: sin esa casilla caduca a las semanas, y el inicio de sesión se rechaza como con un secreto equivocado.',
    fix: 'Marque «Not required to change password» en el nivel de seguridad y genere un secreto nuevo.',
  },
  'wrong-zone': {
    saw: 'El inicio de sesión se intentó en {zone}; {why}.',
    means:
      'La zona puede estar equivocada: una zona equivocada responde con el mismo 401 aunque todo lo demás sea correcto.',
    fix: 'Compruebe a qué zona pertenece el usuario: abra la página del usuario de API y mire la dirección.',
  },
  'vendor-bound': {
    saw: '{seen}',
    means:
      'Solo el proveedor tiene el identificador de seguimiento que este usuario necesita, así que solo él puede iniciar sesión con este usuario. Desde aquí fallaría aunque todo sea correcto.',
    fix: 'Envíe la configuración: decide la validación del destino. Para pruebas propias cree un usuario con Custom (Internal Integration).',
  },
  'binding-undecided': {
    saw: 'No hay identificador de seguimiento, y aún no se ha elegido quién usará este usuario de API.',
    means:
      'Aún no se ha elegido quién usará este usuario de API: el de una integración propia (Custom) tiene su identificador de seguimiento en su página y se puede probar aquí; el de un proveedor solo lo tiene el proveedor.',
    fix: 'Responda en el panel lateral quién usará este usuario de API, o escriba el identificador de seguimiento.',
  },
  'binding-differs': {
    saw: '{seen}; lo previsto es {planned}.',
    means:
      'El producto previsto no podría iniciar sesión: un usuario solo funciona con el identificador de seguimiento de lo que se eligió en su página, y eso no se puede cambiar después.',
    fix: 'Cree un usuario de API nuevo con la opción prevista en API Tracking Identifier, o cambie el plan.',
  },
  'tracking-identifier-missing': {
    saw: 'No hay identificador de seguimiento.',
    means: 'Falta el identificador de seguimiento: toda llamada salvo la búsqueda de zona necesita uno.',
    fix: 'Copie el que la página del usuario de API muestra en Custom (Internal Integration), o captúrelo.',
  },
  'tracking-identifier-mangled': {
    saw: 'El identificador de seguimiento cambió por el camino: {how}.',
    means: 'El identificador de seguimiento no es exacto, y se rechaza.',
    fix: 'Cópielo otra vez de la página del usuario de API.',
  },
  'wrong-tracking-identifier': {
    saw: '{seen}',
    means: 'El identificador de seguimiento es de otra integración o no es exacto.',
    fix: 'Use el que muestra la página de este usuario. Si está ligado a un proveedor, solo este lo tiene.',
  },
} satisfies Record<string, Words>;
