import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../../practice-tenant/cli.ts', import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function run(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

/** Everything a stream said until it matched, or until it ended. */
async function output(stream: NodeJS.ReadableStream | null, until: RegExp): Promise<string> {
  let text = '';
  if (!stream) return text;
  for await (const chunk of stream) {
    text += String(chunk);
    if (until.test(text)) break;
  }
  return text;
}

describe('npm run practice', () => {
  it('prints one line of JSON when it is ready, and ends cleanly when told to', async () => {
    const child = run('--json', '--companies', '25', '--latency', '3');
    const text = await output(child.stdout, /\n/);
    const said: unknown = JSON.parse(text);
    expect(text.trimEnd()).not.toContain('\n');
    expect(said).toEqual({
      ui: 'https://ww5.autotask.net/',
      rest: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ATServicesRest\/$/),
      control: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
      proxy: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      admin: { userName: expect.stringContaining('@'), password: expect.any(String) },
      apiUsers: expect.arrayContaining([
        expect.objectContaining({
          userName: expect.any(String),
          secret: expect.any(String),
          trackingIdentifier: expect.any(String),
          binding: 'custom',
          canCreateWebhooks: true,
          maximumWebhooks: 50,
        }),
        expect.objectContaining({ binding: 'vendor', vendor: 'Rewst - Automation' }),
      ]),
    });
    const { control } = said as { control: string };
    expect(await (await fetch(`${control}__practice/switches`)).json()).toMatchObject({ latencyMs: 3 });
    expect(await (await fetch(`${control}__practice/state`)).json()).toMatchObject({
      rows: { Companies: 25 },
    });

    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('tells a person how to reach it', async () => {
    const text = await output(run().stdout, /Ctrl\+C/);
    expect(text).toMatch(/--host-resolver-rules=MAP \*\.autotask\.net 127\.0\.0\.1:\d+/);
    expect(text).toContain('--ignore-certificate-errors');
    expect(text).toContain('bound to Rewst - Automation');
  });

  it.each([
    [['--companies', 'many'], /--companies needs a whole number/],
    [['--nonsense'], /nonsense/],
    [['--skin', 'no-such-skin'], /no-such-skin/],
  ])('says what is wrong with %j', async (args, expected) => {
    const child = run(...args);
    const exit = once(child, 'exit');
    expect(await output(child.stderr, /$^/)).toMatch(expected);
    expect(await exit).toEqual([2, null]);
  });
});
