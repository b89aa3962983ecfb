import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Callouts } from './callouts/index.ts';
import { createPages, type PageOptionsInput } from './pages/index.ts';
import { createRest } from './rest/index.ts';
import { makeCertificate } from './server/certificate.ts';
import { type ShownUser, showUser } from './server/control/users.ts';
import { FaultList } from './server/faults.ts';
import { httpsListener, plainListener } from './server/listeners.ts';
import { actAsProxy } from './server/proxy.ts';
import { RequestLog } from './server/request-log.ts';
import { createTenant, type Tenant, type TenantOptions } from './state/tenant.ts';

export interface PracticeOptions extends TenantOptions {
  /** Port of the plain listener (REST and control and proxy); 0 or absent: any free one. */
  port?: number;
  /** Port of the HTTPS listener; 0 or absent: any free one. */
  httpsPort?: number;
  /** Name of a skin of the pages, or path of a module with one. */
  skin?: string;
  /** Further options of the pages, as `pages/options.ts` describes them. */
  pages?: PageOptionsInput;
}

/** What `--json` prints. */
export interface Announcement {
  ui: string;
  rest: string;
  control: string;
  proxy: string;
  admin: { userName: string; password: string };
  apiUsers: ShownUser[];
}

export interface RunningTenant {
  tenant: Tenant;
  /** Where the browser finds the pages: through `chromiumFlags` or `proxy`. */
  ui: string;
  rest: string;
  control: string;
  proxy: string;
  httpsPort: number;
  /** The certificate (PEM) for clients that would rather trust it than ignore errors. */
  certificate: string;
  /** Flags that bring Chromium's `*.autotask.net` here. */
  chromiumFlags: string[];
  announcement(): Announcement;
  close(): Promise<void>;
}

/**
 * Starts the practice tenant on loopback.
 *
 * @returns when all listeners are ready
 * @throws when a port is taken, or an option does not fit its schema
 */
export async function startPracticeTenant(options: PracticeOptions = {}): Promise<RunningTenant> {
  const tenant = createTenant(options);
  const certificate = await makeCertificate();
  const rest = createRest(tenant);
  const pages = createPages(tenant, options.pages);
  if (options.skin !== undefined) {
    const chosen = await pages.setOptions({ skin: options.skin });
    if (Array.isArray(chosen)) throw new Error(chosen.join(' '));
  }
  const faults = new FaultList();
  const log = new RequestLog();
  const callouts = new Callouts(tenant);
  const parts = { tenant, rest, pages, faults, log };

  const https = createHttps(certificate, httpsListener(parts));
  const httpsPort = await listen(https, options.httpsPort ?? 0);
  let port = 0;
  const control = {
    tenant,
    rest,
    pages,
    faults,
    log,
    callouts: () => callouts.list(),
    reset: () => callouts.reset(),
  };
  const plain = createHttp(plainListener(parts, control, () => port));
  actAsProxy(plain, () => httpsPort);
  try {
    port = await listen(plain, options.port ?? 0);
  } catch (error) {
    await stop(https);
    throw error;
  }

  const base = `http://127.0.0.1:${port}/`;
  const places = {
    ui: `https://${tenant.switches.uiHost}/`,
    rest: `${base}ATServicesRest/`,
    control: base,
    proxy: `http://127.0.0.1:${port}`,
  };
  return {
    tenant,
    ...places,
    httpsPort,
    certificate: certificate.cert,
    chromiumFlags: [
      `--host-resolver-rules=MAP *.autotask.net 127.0.0.1:${httpsPort}`,
      '--ignore-certificate-errors',
    ],
    announcement: () => announce(tenant, places),
    close: async () => {
      callouts.close();
      await Promise.all([stop(https), stop(plain)]);
    },
  };
}

function announce(tenant: Tenant, places: Omit<Announcement, 'admin' | 'apiUsers'>): Announcement {
  const admin = tenant.listPersons().find((person) => person.isAdmin);
  return {
    ...places,
    admin: { userName: admin?.userName ?? '', password: admin?.password ?? '' },
    apiUsers: tenant.listApiUsers().map((user) => showUser(tenant, user)),
  };
}

function listen(server: Server | ReturnType<typeof createHttps>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends a listener at once: a browser keeps its connections open for minutes, proxied ones are sockets of their own. */
function stop(server: Server | ReturnType<typeof createHttps>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
