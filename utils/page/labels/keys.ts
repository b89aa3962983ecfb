/** Every label the product looks for. Each language file gives its wordings, with source and date. */
export type LabelKey =
  // navigation and lists
  | 'admin'
  | 'module'
  | 'expandAll'
  | 'systemColumn'
  | 'resourceColumn'
  | 'settingsAndUsers'
  | 'resourcesUsersHr'
  | 'resourcesUsers'
  | 'securityLevels'
  | 'apiUserSystemLevel'
  | 'rowMenu'
  | 'copy'
  | 'resources'
  | 'new'
  | 'newApiUser'
  // security level editor
  | 'securityLevel'
  | 'name'
  | 'active'
  | 'other'
  | 'webhooks'
  | 'canCreateWebhooks'
  | 'maximumWebhooks'
  | 'passwordNeverExpires'
  | 'save'
  | 'saveAndClose'
  | 'levelSection'
  | 'copyPrefix'
  | 'cancel'
  // API user editor
  | 'addApiUser'
  | 'general'
  | 'firstName'
  | 'lastName'
  | 'emailAddress'
  | 'locked'
  | 'primaryInternalLocation'
  | 'credentials'
  | 'generateKey'
  | 'generateSecret'
  | 'userNameKey'
  | 'passwordSecret'
  | 'apiTrackingIdentifier'
  | 'integrationVendor'
  | 'trackingIdentifier'
  | 'customInternalIntegration'
  | 'lineOfBusiness'
  // what a drop-down says while nothing is chosen
  | 'nothingChosen'
  // trouble
  | 'accessDenied'
  | 'login';

/**
 * The wordings of one language: alternatives separated by `|`; `*` stands for any text. Casing, quotes, no-break
 * spaces, trailing counts and marks like `*` or `:` on the page are ignored when comparing.
 */
export type Labels = Record<LabelKey, string>;
