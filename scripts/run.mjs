// The door behind `npm start`, `npm test` and the other commands. Runs on any Node from 20 on, without a
// single dependency: it brings the dependencies, the project's own Node and a browser, then hands over.
import { spawn } from 'node:child_process';
import { chromiumPath, firefoxPath } from './setup/browsers.mjs';
import { bringDependencies } from './setup/dependencies.mjs';
import { projectNode, root, withProjectTools } from './setup/places.mjs';

/** Each command: the script it runs, and the browsers it cannot do without. */
const COMMANDS = {
  start: { script: 'scripts/start.ts', browsers: ['chromium'] },
  test: { script: 'scripts/test.ts', browsers: ['chromium', 'firefox'] },
  bench: { script: 'scripts/bench.ts', browsers: ['chromium'] },
  fuzz: { script: 'scripts/fuzz.ts', browsers: [] },
  kill: { script: 'scripts/kill.ts', browsers: ['chromium'] },
  canary: { script: 'scripts/canary.ts', browsers: ['chromium'] },
  robot: { script: 'scripts/robot.ts', browsers: ['chromium'] },
  load: { script: 'scripts/load.ts', browsers: [] },
  practice: { script: 'practice-tenant/cli.ts', browsers: [] },
  'integration-api': { script: 'integration-api/cli.ts', browsers: [] },
};

const [name, ...args] = process.argv.slice(2);
const command = name ? COMMANDS[name] : undefined;
if (!command) {
  console.error(`Unknown command. There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}

try {
  bringDependencies();
  const env = withProjectTools(process.env);
  const inFirefox = name === 'robot' && args.some((arg) => /^(--browser=)?firefox$/.test(arg));
  if (command.browsers.includes('chromium') && !inFirefox) env.CHROMIUM_PATH = chromiumPath(env);
  if (command.browsers.includes('firefox') || inFirefox) {
    env.FIREFOX_PATH = firefoxPath(env, { optional: name === 'test' });
  }
  const child = spawn(projectNode(), ['--disable-warning=ExperimentalWarning', command.script, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
