/**
 * The boxes of the section Other of a security level, with their English labels as a third party's screenshot of 2025
 * shows them (autotask-ui.md section 7). The webhook box and the password box are fields of their own.
 */
export const OTHER_BOXES: readonly { group: string; label: string; ticked: boolean }[] = [
  {
    group: 'Resources/Users (HR)',
    label: 'Can view Internal Cost section on New/Edit Resource page',
    ticked: true,
  },
  { group: 'Dashboard', label: 'Can add and edit Dashboard widgets/tabs', ticked: true },
  { group: 'Dashboard', label: 'Can manage Shared Dashboard Tabs', ticked: true },
  { group: 'Dashboard', label: 'Can offer Dashboard widgets to other Resources', ticked: true },
  { group: 'Surveys', label: 'Can view Account Survey Ratings and Contact Survey Ratings', ticked: true },
  { group: 'Surveys', label: 'Can view Resource Survey Ratings', ticked: true },
  {
    group: 'Client Portal',
    label: 'Can add and edit Client Portal Security Levels on Contact Edit/Detail page',
    ticked: true,
  },
  {
    group: 'Client Portal',
    label: 'Can edit Client Portal User Settings on Contact Edit/Detail page',
    ticked: true,
  },
  { group: 'Client Portal', label: 'Can preview Client Portal', ticked: true },
  { group: 'Client Portal', label: 'Can publish Client Portal Dashboards', ticked: false },
  {
    group: 'Resource Visibility',
    label: 'Limit resource availability to self, plus (check all that apply):',
    ticked: false,
  },
  {
    group: 'Resource Visibility',
    label: 'Resources with a shared/common active Division > Line of Business',
    ticked: false,
  },
  {
    group: 'Resource Visibility',
    label: 'Resources with a shared/common active Account (based on Account Manager or Account Team)',
    ticked: false,
  },
  { group: 'Resource Visibility', label: 'Resources with a shared/common active Department', ticked: false },
  { group: 'Resource Visibility', label: 'Resources with a shared/common active Workgroup', ticked: false },
  {
    group: 'Miscellaneous',
    label: 'Can view internal cost data (excludes New/Edit Resource page)',
    ticked: true,
  },
];

/** The box that starts it all: the label that the pages show for `canCreateWebhooks`. */
export const WEBHOOK_BOX = 'Can create Webhooks';
/** Label of `maximumWebhooks`. */
export const WEBHOOK_NUMBER = 'Maximum number of Webhooks';
/** Label of `passwordNeverExpires`. */
export const PASSWORD_BOX = 'Not required to change password (password does not expire)';

/** The boxes as a level of the product has them; `limited` is the twin that cannot read costs. */
export function seededBoxes(limited: boolean): Record<string, boolean> {
  return Object.fromEntries(
    OTHER_BOXES.map(({ label, ticked }) => [label, ticked && !(limited && /internal cost/i.test(label))]),
  );
}
