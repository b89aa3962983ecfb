/** The words of the fields of Rewst's integration form, newest first (docs.rewst.help, 2024 and 2026). */
export const FORM_LABELS = {
  /**
   * Its name is how overrides find the configuration, so one that is there is kept. "Name" alone is not looked for: the
   * mapping's table below the form has a filter of that name.
   */
  name: ['Configuration Name', 'Integration Configuration Name'],
  platform: ['Platform'],
  userName: ['Username (Key)', 'API Username', 'Username'],
  password: ['API User Password', 'API Password', 'Password (Secret)'],
  trackingIdentifier: ['API Tracking Identifier', 'Tracking Identifier'],
} as const;
