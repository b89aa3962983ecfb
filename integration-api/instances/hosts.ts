/** Which Autotask addresses credentials may be sent to. */
import { trustedBase } from '../../utils/autotask/hosts.ts';
import { zoneOfUiHost } from '../../utils/autotask/zones.ts';

export interface HostRules {
  /** Practice and tests only: also `http://127.0.0.1:<port>/ATServicesRest/` and its like. */
  allowLoopback: boolean;
}

export type AcceptedZone =
  | { ok: true; zone: { uiHost: string; restBase: string } }
  | { ok: false; path: string; message: string };

/**
 * The zone in its one form, or which of its two values is refused. Zone numbers that our list lacks are
 * accepted (a fixed list must never block), other hosts never are.
 */
export function acceptZone(zone: { uiHost: string; restBase: string }, rules: HostRules): AcceptedZone {
  const ui = zoneOfUiHost(zone.uiHost);
  if (!ui)
    return {
      ok: false,
      path: 'zone.uiHost',
      message: 'This is not a host of Autotask pages, such as ww5.autotask.net.',
    };
  const restBase = acceptRestBase(zone.restBase, rules);
  if (!restBase) {
    return {
      ok: false,
      path: 'zone.restBase',
      message:
        'This is not a REST address of Autotask, such as https://webservices5.autotask.net/ATServicesRest/.',
    };
  }
  return { ok: true, zone: { uiHost: ui.uiHost, restBase } };
}

/** The REST base in its one form, or nothing when credentials must not go there. */
export function acceptRestBase(restBase: string, rules: HostRules): string | undefined {
  return trustedBase(restBase, rules.allowLoopback);
}
