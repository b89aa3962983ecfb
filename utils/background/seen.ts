/** Keeps what the credential test wants to know of the pages: the level's boxes, the user's state. No secret. */
import type { PageEvidence } from '../checks/input.ts';
import { recent } from '../guide/engine.ts';
import { sameLevel } from '../guide/names.ts';
import type { SeenFacts } from '../guide/types.ts';
import type { Instance } from '../instances/schema.ts';

/** @returns the same instance when nothing new was seen */
export function withSeen(instance: Instance, facts: readonly SeenFacts[], now: number): Instance {
  const level = levelSeen(instance, facts, now);
  const user = userSeen(instance, facts, now);
  const before = instance.seen;
  if (sameBut(level, before?.level) && sameBut(user, before?.user)) return instance;
  return { ...instance, seen: { ...before, ...(level ? { level } : {}), ...(user ? { user } : {}) } };
}

/** For the test: what was seen, and when the user was saved. */
export function pageEvidence(instance: Instance): PageEvidence {
  const saved = instance.evidence['api-user']?.['save-user'];
  const levelSaved = instance.evidence['security-level']?.['save-level'] !== undefined;
  const { level, user } = instance.seen ?? {};
  return {
    ...(level ? { level: { ...level, saved: levelSaved } } : {}),
    ...(user ? { user } : {}),
    ...(saved && saved.source !== 'admin' ? { userSavedAt: saved.at } : {}),
  };
}

type Seen = NonNullable<Instance['seen']>;

function levelSeen(instance: Instance, facts: readonly SeenFacts[], now: number): Seen['level'] {
  // A section that is closed now was open before: what it showed still stands.
  const before = instance.seen?.level;
  for (const { page } of recent(facts)) {
    if (page.kind !== 'security-level-editor' || page.system) continue;
    if (!sameLevel(page.name ?? page.titleName, instance.levelName)) continue;
    return {
      name: instance.levelName,
      webhooksAllowed: page.webhooksAllowed ?? before?.webhooksAllowed,
      maximumWebhooks: page.maximumWebhooks ?? before?.maximumWebhooks,
      passwordNeverExpires: page.passwordNeverExpires ?? before?.passwordNeverExpires,
      seenAt: now,
    };
  }
  return undefined;
}

function userSeen(instance: Instance, facts: readonly SeenFacts[], now: number): Seen['user'] {
  for (const { page } of recent(facts)) {
    if (page.kind !== 'api-user-editor') continue;
    // An existing user's page may be anybody's: it counts when it has our level, or nothing was seen so far.
    const ours =
      page.mode === 'new' || sameLevel(page.securityLevel, instance.levelName) || !instance.seen?.user;
    if (!ours) continue;
    const { active, locked, securityLevel, tracking, vendor } = page;
    return {
      active,
      locked,
      securityLevel,
      tracking,
      ...(tracking === 'vendor' ? { vendor } : {}),
      seenAt: now,
    };
  }
  return undefined;
}

function sameBut<T extends { seenAt: number }>(now: T | undefined, before: T | undefined): boolean {
  if (!now) return true;
  return (
    before !== undefined && JSON.stringify({ ...now, seenAt: 0 }) === JSON.stringify({ ...before, seenAt: 0 })
  );
}
