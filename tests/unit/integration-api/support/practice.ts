/** An integration API beside a practice tenant, and configurations of the tenant's seeded users. */
import {
  type IntegrationApi,
  type IntegrationApiOptions,
  startIntegrationApi,
} from '../../../../integration-api/start.ts';
import {
  type Announcement,
  type RunningTenant,
  startPracticeTenant,
} from '../../../../practice-tenant/start.ts';
import type { SwitchesInput } from '../../../../practice-tenant/state/switches.ts';
import type { InstanceIn } from '../../../../utils/contract/instance.ts';
import { type Client, clientOf } from './client.ts';
import { freshDataFolder } from './fresh.ts';

type PracticeUser = Announcement['apiUsers'][number];

export interface Practice {
  tenant: RunningTenant;
  api: IntegrationApi;
  client: Client;
  /** The seeded user with this id; 30 may do everything. */
  user(id: number): PracticeUser;
  /** A configuration of that user. */
  of(id: number, changes?: Partial<InstanceIn>): InstanceIn;
  /** Talks to the control port. */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export async function startPractice(
  options: IntegrationApiOptions = {},
  switches: SwitchesInput = {},
  companies = 20,
): Promise<Practice> {
  const tenant = await startPracticeTenant({ companies, switches });
  const vendors = Object.fromEntries(
    tenant
      .announcement()
      .apiUsers.flatMap((user) => (user.vendor ? [[user.vendor, user.trackingIdentifier]] : [])),
  );
  const dataFolder = options.databaseUrl ? undefined : await freshDataFolder();
  const api = await startIntegrationApi({
    ...(dataFolder ? { dataFolder } : {}),
    allowLoopbackAutotask: true,
    logLevel: 'silent',
    vendors,
    ...options,
  });
  const user = (id: number) => {
    const found = tenant.announcement().apiUsers.find((one) => one.id === id);
    if (!found) throw new Error(`There is no user ${id}.`);
    return found;
  };
  return {
    tenant,
    api,
    client: await clientOf(api),
    user,
    of: (id, changes = {}) => ({
      label: 'Practice',
      zone: { uiHost: 'ww5.autotask.net', restBase: tenant.rest },
      userName: user(id).userName,
      secret: user(id).secret,
      binding: bindingOf(user(id)),
      plannedTriggers: 50,
      ...changes,
    }),
    control: async (method, path, body) => {
      const response = await fetch(`${tenant.control}__practice/${path}`, {
        method,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok)
        throw new Error(`The control port answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
    close: async () => {
      await api.close();
      await tenant.close();
    },
  };
}

function bindingOf(user: PracticeUser): InstanceIn['binding'] {
  return user.vendor
    ? { kind: 'vendor', vendor: user.vendor }
    : { kind: 'custom', trackingIdentifier: user.trackingIdentifier };
}
