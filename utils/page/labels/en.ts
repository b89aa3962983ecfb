import type { Labels } from './keys.ts';

/**
 * English wordings; how they are written is said in keys.ts, they come from
 * autotask-ui.md sections 4 to 9, as of November 2026; where no source gives the product's own, several plausible ones stand side by side.
 */
export const en: Labels = {
  admin: 'Admin',
  module: 'Home|CRM|Contracts|Projects|Service Desk|Timesheets|Inventory|Reports|Dashboards|Calendar',
  expandAll: 'Expand All|Collapse All',
  systemColumn: 'System|License Type',
  resourceColumn: 'Resource|Resource ID|Default Department|Import/Import History',
  settingsAndUsers: '*Settings & Users|*Settings and Users',
  resourcesUsersHr: 'Resources/Users (HR)',
  resourcesUsers: 'Resources/Users|Resources (Users)',
  securityLevels: 'Security Levels',
  apiUserSystemLevel: 'API User (system) (API-only)|API User (system)|API User (system) (API only)',
  rowMenu: 'Context Menu|Menu|Actions|More|More Actions|Options',
  copy: 'Copy|Copy Security Level',
  resources: 'Resources',
  new: 'New',
  newApiUser: 'New API User',
  securityLevel: 'Security Level|Edit Security Level|New Security Level|Copy Security Level',
  name: 'Name|Security Level Name',
  active: 'Active',
  other: 'Other',
  webhooks: 'Webhooks|WebHooks|Web Hooks',
  canCreateWebhooks: 'Can create Webhooks|*create *web*hooks|*create web*hooks',
  maximumWebhooks: 'Maximum number of Webhooks|max*number of web*hooks|max*no* of web*hooks',
  passwordNeverExpires:
    'Not required to change password (password does not expire)|Not required to change password*',
  save: 'Save',
  saveAndClose: 'Save & Close|Save and Close',
  cancel: 'Cancel|Close',
  levelSection:
    'Contracts|CRM|Inventory|Projects|Service Desk|Knowledgebase*|Timesheets|Reports|Admin|Web Services API',
  copyPrefix: 'Copy of*|Copy - *|*- Copy|*(Copy)|Copy (*',
  addApiUser: 'Add API User|New API User|Edit API User|API User',
  general: 'General|General Information',
  firstName: 'First Name',
  lastName: 'Last Name',
  emailAddress: 'Email Address|Email|E-mail Address',
  locked: 'Locked',
  primaryInternalLocation: 'Primary Internal Location|Primary Internet Location',
  credentials: 'Credentials',
  generateKey: 'Generate Key',
  generateSecret: 'Generate Secret',
  userNameKey: 'Username (Key)|User Name (Key)',
  passwordSecret: 'Password (Secret)',
  apiTrackingIdentifier: 'API Tracking Identifier',
  integrationVendor: 'Integration Vendor',
  trackingIdentifier: 'Tracking Identifier|Custom Tracking Identifier|API Tracking Identifier',
  customInternalIntegration: 'Custom (Internal Integration)|Custom',
  lineOfBusiness: 'Line of Business|Lines of Business',
  nothingChosen:
    'Select|Select *|Choose|Choose *|Please select*|Please choose*|None|None selected|Not selected',
  accessDenied: 'Access Denied*|*do not have *permission*|*do not have access*',
  login: 'Log In|Login|Sign In',
};
