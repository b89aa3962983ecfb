import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../../.output');

function builtManifest(target: 'chrome' | 'firefox'): Record<string, unknown> {
  const file = path.join(output, `${target}-mv3`, 'manifest.json');
  if (!existsSync(file))
    throw new Error(`Not built for ${target}: run "npm run build" first ("npm test" does).`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

describe.each(['chrome', 'firefox'] as const)('the built manifest for %s', (target) => {
  it('asks for storage, side panel, alarms and scripting at most', () => {
    const permissions = builtManifest(target).permissions as string[];
    expect(
      permissions.filter((name) => !['storage', 'sidePanel', 'alarms', 'scripting'].includes(name)),
    ).toEqual([]);
  });

  it('asks for access to Autotask only; everything else is optional', () => {
    expect(builtManifest(target).host_permissions).toEqual(['https://*.autotask.net/*']);
  });

  it('asks at a click for what clearing the clipboard needs, and for nothing else', () => {
    // The product asks for exactly what is listed here (utils/ui/browser-actions.ts).
    const listed = {
      chrome: ['clipboardRead', 'clipboardWrite', 'offscreen'],
      firefox: ['clipboardRead', 'clipboardWrite'],
    };
    expect(builtManifest(target).optional_permissions).toEqual(listed[target]);
    expect(existsSync(path.join(output, `${target}-mv3`, 'clipboard.html'))).toBe(target === 'chrome');
  });

  it('runs its content script on Autotask only, in every frame, and not in its help', () => {
    const scripts = builtManifest(target).content_scripts as {
      matches: string[];
      exclude_matches: string[];
      all_frames: boolean;
    }[];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.matches).toEqual(['https://*.autotask.net/*']);
    expect(scripts[0]?.all_frames).toBe(true);
    expect(scripts[0]?.exclude_matches.some((pattern) => /\/help\/\*$/i.test(pattern))).toBe(true);
  });

  it('offers no resource to pages', () => {
    expect(builtManifest(target)).not.toHaveProperty('web_accessible_resources');
  });

  it('lets no script in from outside', () => {
    const policy = builtManifest(target).content_security_policy as { extension_pages: string };
    expect(policy.extension_pages).toContain("script-src 'self';");
    expect(policy.extension_pages).toContain("frame-ancestors 'none'");
  });
});

describe('the built manifest for chrome', () => {
  it('accepts no message from other extensions or pages', () => {
    expect(builtManifest('chrome').externally_connectable).toEqual({ ids: [] });
  });
});

describe('the agent', () => {
  it.each(['chrome', 'firefox'])('weighs at most 8 kB gzipped for %s', (target) => {
    const script = readFileSync(path.join(output, `${target}-mv3`, 'content-scripts', 'agent.js'));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(8_000);
  });
});
