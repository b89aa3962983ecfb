/** Level that every copy is made from, as the tenant keeps it. */
const SYSTEM_LEVEL = 'API User (system) (API-only)';

/**
 * What may stand under the ring of each step, in the names of the practice tenant's ground truth
 * (practice-tenant/pages/README.md). Anything else is a wrong target.
 */
export const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'open-admin': ['shell.admin'],
  'open-settings': ['shell.settingsAndUsers'],
  'expand-hr': ['category.hrSection'],
  'open-security-levels': ['category.securityLevels'],
  'find-level': [`levels.row:${SYSTEM_LEVEL}`, `levels.rowMenu:${SYSTEM_LEVEL}`],
  'open-row-menu': [`levels.rowMenu:${SYSTEM_LEVEL}`, `levels.row:${SYSTEM_LEVEL}`],
  'copy-level': ['levels.menu.copy'],
  'name-level': ['editor.name'],
  'activate-level': ['editor.active'],
  'expand-other': ['editor.otherHeading'],
  'allow-webhooks': ['editor.canCreateWebhooks'],
  'set-number': ['editor.maximumWebhooks'],
  'password-never-expires': ['editor.passwordNeverExpires'],
  'save-level': ['editor.saveAndClose', 'editor.save'],
  'open-resources': ['shell.resources', 'category.resourcesUsers', 'shell.admin', 'category.hrSection'],
  'open-new-menu': ['resources.newMenu'],
  'new-api-user': ['resources.menu.newApiUser'],
  'enter-names': ['user.firstName', 'user.lastName'],
  'enter-email': ['user.email'],
  'choose-level': ['user.securityLevel'],
  'choose-location': ['user.location'],
  'generate-key': ['user.generateKey'],
  'generate-secret': ['user.generateSecret'],
  'choose-tracking': ['user.radio.custom', 'user.radio.vendor'],
  'choose-vendor': ['user.vendor'],
  'save-user': ['user.saveAndClose', 'user.save'],
};

/** The right radio depends on who will use the API user. */
export function expectedFor(step: string, binding: 'custom' | 'vendor'): readonly string[] {
  return step === 'choose-tracking' ? [`user.radio.${binding}`] : (EXPECTED[step] ?? []);
}
