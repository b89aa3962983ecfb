import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { classic } from './classic.ts';
import { mixed } from './mixed.ts';
import { mvcV1 } from './mvc-v1.ts';
import { mvcV2 } from './mvc-v2.ts';
import { onyx } from './onyx.ts';
import type { Skin } from './skin.ts';

/** The skins that come with the project, by name. */
export const SHIPPED_SKINS: Record<string, Skin> = {
  'mvc-v2': mvcV2,
  'mvc-v1': mvcV1,
  onyx,
  classic,
  mixed,
};

const Module = z.object({
  default: z.looseObject({ name: z.string().min(1), description: z.string().default('') }),
});

/**
 * The skin of a name, or of a module whose default export is a `Skin`.
 *
 * @param nameOrPath a shipped skin's name, a path (relative to the working directory) or a `file:` address
 * @returns the skin, or a sentence that says why there is none
 */
export async function loadSkin(nameOrPath: string): Promise<Skin | string> {
  const shipped = SHIPPED_SKINS[nameOrPath];
  if (shipped) return shipped;
  const address = nameOrPath.startsWith('file:')
    ? nameOrPath
    : pathToFileURL(isAbsolute(nameOrPath) ? nameOrPath : resolve(nameOrPath)).href;
  if (!existsSync(new URL(address)))
    return `There is no skin "${nameOrPath}": shipped are ${Object.keys(SHIPPED_SKINS).join(', ')}, and no such file exists.`;
  try {
    const loaded: unknown = await import(/* @vite-ignore */ address);
    const checked = Module.safeParse(loaded);
    if (!checked.success) return `The module ${nameOrPath} has no default export with a name: it is no skin.`;
    return skinOf(checked.data.default);
  } catch (cause) {
    return `The skin ${nameOrPath} cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

/** A module's default export as a skin. Its functions are the author's: what they return is checked where it is used. */
function skinOf(candidate: { name: string; description: string }): Skin {
  return candidate as Skin;
}
