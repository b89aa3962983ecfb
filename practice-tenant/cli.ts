import { parseArgs } from 'node:util';
import { TICKET } from './pages/ticket.ts';
import { type RunningTenant, startPracticeTenant } from './start.ts';

const HELP = `Starts the practice tenant: a local Autotask with its REST API and its admin pages.

  npm run practice -- [options]

  --companies N    number of companies (250)
  --latency MS     time added to every REST answer (0)
  --port P         port of REST, control and proxy (any free one)
  --https-port P   port of the HTTPS listener (any free one)
  --skin NAME|PATH how the pages look: a shipped skin or a module
  --json           prints one line of JSON when ready
`;

const whole = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  return leave(`--${name} needs a whole number, not "${text}".`);
};

const options = readOptions();
if (options.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const companies = whole('companies', options.companies);
const latency = whole('latency', options.latency);
const port = whole('port', options.port);
const httpsPort = whole('https-port', options['https-port']);

try {
  const running = await startPracticeTenant({
    ...(companies === undefined ? {} : { companies }),
    ...(latency === undefined ? {} : { switches: { latencyMs: latency } }),
    ...(port === undefined ? {} : { port }),
    ...(httpsPort === undefined ? {} : { httpsPort }),
    ...(options.skin === undefined ? {} : { skin: options.skin }),
  });
  process.stdout.write(options.json ? `${JSON.stringify(running.announcement())}\n` : readable(running));
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    void running.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
} catch (error) {
  leave(error instanceof Error ? error.message : String(error));
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        companies: { type: 'string' },
        latency: { type: 'string' },
        port: { type: 'string' },
        'https-port': { type: 'string' },
        skin: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

function leave(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

function readable(running: RunningTenant): string {
  const { admin, apiUsers, ...places } = running.announcement();
  const users = apiUsers.map((user) => {
    const binding = user.vendor ? `bound to ${user.vendor}` : 'custom';
    const webhooks = user.canCreateWebhooks ? `up to ${user.maximumWebhooks} webhooks` : 'no webhooks';
    const state = user.locked ? ', locked' : user.active ? '' : ', inactive';
    return [
      `  ${user.userName}   (${binding}, ${webhooks}${state})`,
      `    secret               ${user.secret}`,
      `    tracking identifier  ${user.trackingIdentifier}`,
    ].join('\n');
  });
  return `Practice tenant is ready. Nothing of it leaves this machine.

Admin pages   ${places.ui}
  login       ${admin.userName}   ${admin.password}
A ticket      ${places.ui.replace(/\/$/, '')}${TICKET}   (save one, and webhooks hear of it)
REST          ${places.rest}
Control       ${places.control}__practice/state
Proxy         ${places.proxy}   (CONNECT, *.autotask.net only)

Chromium flags for the pages:
  ${running.chromiumFlags.map((flag) => `"${flag}"`).join(' ')}

API users:
${users.join('\n')}

End with Ctrl+C.
`;
}
