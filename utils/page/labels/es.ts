import type { Labels } from './keys.ts';

/**
 * Spanish wordings (zones ww12 and pres); how they are written is said in keys.ts, they come from
 * autotask-ui.md section 10, as of November 2026; where no source gives the product's own, several plausible ones stand side by side.
 */
export const es: Labels = {
  admin: 'Administración|Admin.|Administrador',
  module: 'Inicio|Contratos|Proyectos|Mesa de servicio|Hojas de tiempo|Inventario|Informes|Calendario',
  expandAll: 'Expandir todo|Contraer todo|Ampliar todo',
  systemColumn: 'Sistema|Tipo de licencia',
  resourceColumn: 'ID de recurso|ID del recurso|Departamento predeterminado',
  settingsAndUsers: 'Configuración de * y Usuarios|Ajustes de * y Usuarios',
  resourcesUsersHr:
    'Recursos/Usuarios (RRHH)|Recursos/Usuarios (Recursos humanos)|Recursos/Usuarios (RR.HH.)|Recursos/Usuarios (RR. HH.)',
  resourcesUsers: 'Recursos/Usuarios|Recursos (Usuarios)',
  securityLevels: 'Niveles de seguridad',
  apiUserSystemLevel:
    'Usuario de API (de sistema) (solo API)|Usuario de API (de sistema)|Usuario de API (sistema) (solo API)|Usuario API (de sistema) (solo API)|Usuario de API (de sistema) (sólo API)',
  rowMenu: 'Menú contextual|Menú|Acciones|Más|Más acciones|Opciones',
  copy: 'Copiar|Copiar nivel de seguridad',
  resources: 'Recursos',
  new: 'Nuevo',
  newApiUser: 'Nuevo usuario de API|Nuevo usuario API',
  securityLevel: 'Nivel de seguridad|Editar nivel de seguridad',
  name: 'Nombre',
  active: 'Activo',
  other: 'Otras|Otros|Otro',
  webhooks: 'Webhooks',
  canCreateWebhooks: 'Puede crear Webhooks|*crear *web*hooks*|*crear web*hooks*',
  maximumWebhooks: 'Número máximo de Webhooks|*m*xim*web*hooks',
  passwordNeverExpires:
    'No es necesario cambiar la contraseña (la contraseña no caduca)|*no *cambiar *contraseña*|*contraseña no caduca*|*contraseña no vence*|*contraseña no expira*',
  save: 'Guardar',
  saveAndClose: 'Guardar y cerrar|Guardar & cerrar',
  cancel: 'Cancelar|Cerrar',
  levelSection:
    'Contratos|CRM|Inventario|Proyectos|Service Desk|Mesa de servicio|Base de conocimiento*|Hojas de tiempo|Hojas de horas|Informes|Administración|API de servicios web',
  copyPrefix: 'Copia de*|Copia - *|*- Copia|*(Copia)',
  addApiUser:
    'Agregar usuario de API|Añadir usuario de API|Nuevo usuario de API|Editar usuario de API|Usuario de API|Agregar usuario API',
  general: 'General|Información general',
  firstName: 'Nombre|Nombre de pila',
  lastName: 'Apellido|Apellidos',
  emailAddress: 'Dirección de correo electrónico|Correo electrónico',
  locked: 'Bloqueado',
  primaryInternalLocation:
    'Ubicación interna principal|Ubicación interna primaria|Ubicación principal interna',
  credentials: 'Credenciales',
  generateKey: 'Generar clave',
  generateSecret: 'Generar secreto|Generar clave secreta',
  userNameKey: 'Nombre de usuario (clave)|Usuario (clave)',
  passwordSecret: 'Contraseña (secreto)|Contraseña (secreta)|Contraseña (clave secreta)',
  apiTrackingIdentifier:
    'Identificador de seguimiento de API|Identificador de seguimiento de la API|Identificador de rastreo de API',
  integrationVendor: 'Proveedor de integración|Proveedor de la integración|Proveedor de integraciones',
  trackingIdentifier: 'Identificador de seguimiento|Identificador de rastreo',
  customInternalIntegration:
    'Personalizado (integración interna)|Personalizada (integración interna)|A medida (integración interna)',
  lineOfBusiness: 'Línea de negocio|Líneas de negocio',
  nothingChosen: 'Seleccionar|Seleccione*|Elija*|Elegir*|Ninguno|Ninguna',
  accessDenied: 'Acceso denegado*|*no tiene permiso*|*no tiene *permisos*',
  login: 'Iniciar sesión|Acceder|Inicio de sesión',
};
