/** Por qué no se puede preguntar a Autotask por empresas, y qué ayuda. */
import type { companies as words } from './companies-en.ts';

export const companies: Record<keyof typeof words, string> = {
  askVendor:
    'Solo el proveedor puede iniciar sesión como este usuario de API, así que Onramp no puede preguntar a Autotask. Se ofrecen los campos de empresa habituales; compruebe los números en Autotask.',
  askUserName: 'Falta el nombre de usuario. Introduzca las credenciales en la parte 3.',
  askSecret:
    'El secreto no está en memoria. Captúrelo o introdúzcalo en la parte 3 para poder preguntar a Autotask.',
  askIdentifier: 'Falta el identificador de seguimiento. Introdúzcalo en la parte 3.',
  askZone: 'La zona aún no se conoce. Abra Autotask en una pestaña.',
  askAccess: 'Su navegador no permite que Onramp llegue a Autotask. Permítalo arriba.',
};
