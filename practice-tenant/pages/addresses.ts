import type { Skin } from '../skins/skin.ts';
import type { Addresses } from './model/context.ts';

/**
 * Paths of the pages. Those of the API user page, the resource page, the Admin landing, login and "access denied" are
 * the product's own; the others are not public and only plausible (autotask-ui.md section 2).
 */
const OWN: Addresses = {
  category: '/Mvc/AdministrationSetup/Landing.mvc/Index',
  levels: '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevels',
  'level-editor': '/Mvc/AdministrationSetup/SecurityLevel.mvc/SecurityLevel',
  resources: '/Mvc/AdministrationSetup/Resource.mvc/Resources',
  'api-user': '/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser',
  'api-user-edit': '/Mvc/AdministrationSetup/ApiUser.mvc/EditApiUser',
  'new-resource': '/Autotask/Views/Administration/Resources/resource.aspx',
  blank: '/Mvc/Framework/Navigation.mvc/Home',
};

export const LOGIN = '/Mvc/Framework/Authentication.mvc/Authenticate';
export const LOGOUT = '/Mvc/Framework/Authentication.mvc/Logout';
export const DENIED = '/Mvc/Security/Authorization.mvc/Failure';
export const SHELL = '/AutotaskOnyx/LandingPage';
export const OLD_LANDING = '/Mvc/Framework/Navigation.mvc/Landing';
export const OVERLAY = '/Mvc/Framework/Navigation.mvc/DialogIFrameOverlay';
export const SAVE = '/Mvc/Framework/Form.mvc/Save';
export const GENERATE = '/Mvc/Framework/Form.mvc/Generate';
export const ROW_OPERATION = '/Mvc/Framework/Grid.mvc/RowOperation';
/** Where the page script's modules are; the last segment is a file of `client/`. */
export const SCRIPTS = '/AutotaskOnyx/Content/Scripts/';

/** The pages' paths in a skin. */
export function addressesOf(skin: Skin): Addresses {
  const pieces = Object.entries(skin.pieces ?? {}).flatMap(([kind, piece]) =>
    Object.entries(piece.addresses ?? {}).filter(([page]) => page === kind),
  );
  return { ...OWN, ...skin.addresses, ...Object.fromEntries(pieces) };
}

/** A path as the product compares them: any casing, with or without `/Index` and a slash at the end. */
export function canonical(path: string): string {
  return path
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\/index$/, '');
}

/** The page that a path leads to, in the skin's paths or in the project's own. */
export function pageAt(path: string, skin: Skin): keyof Addresses | undefined {
  const wanted = canonical(path);
  for (const table of [addressesOf(skin), OWN]) {
    const found = Object.entries(table).find(([, address]) => canonical(address) === wanted);
    if (found) return found[0] as keyof Addresses;
  }
  return undefined;
}
