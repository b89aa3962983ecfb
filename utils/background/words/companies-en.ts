/** Why Autotask cannot be asked about companies, and what helps. */
export const companies = {
  askVendor:
    'Only the vendor can log in as this API user, so Onramp cannot ask Autotask. Usual company fields are offered; check numbers in Autotask.',
  askUserName: 'The user name is missing. Enter the credentials in part 3.',
  askSecret: 'The secret is not in memory. Capture it or enter it in part 3, so that Autotask can be asked.',
  askIdentifier: 'The tracking identifier is missing. Enter it in part 3.',
  askZone: 'The zone is not known yet. Open Autotask in a tab.',
  askAccess: 'Your browser does not allow Onramp to reach Autotask. Allow it above.',
};
