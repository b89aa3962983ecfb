import { AutotaskRestApi } from '@apigrate/autotask-restapi';
import type { ShownUser } from '../../../practice-tenant/server/control/users.ts';

const ALL = { filter: [{ op: 'exist', field: 'id' }] };

/**
 * The test's questions asked through a well-known client, one after the other: zone (its own lookup), login and
 * threshold, companies, webhook right, webhooks in use, rights per entity.
 *
 * @param base `http://127.0.0.1:PORT/ATServicesRest/` of a practice tenant
 */
export async function askThroughApigrate(user: ShownUser, base: string): Promise<void> {
  const api = new AutotaskRestApi(user.userName, user.secret, user.trackingIdentifier, { base_url: base });
  // It knows no call of its own for what is no entity; an empty id asks for the same.
  await api.ThresholdInformation.get('');
  await api.Companies.count(ALL);
  await api.CompanyWebhooks.info();
  await api.CompanyWebhooks.count(ALL);
  // It cannot ask about all entities at once; one of them is one round trip as well.
  await api.Tickets.info();
}
