import type { Zone } from '../autotask/zones.ts';
import { browser } from '../browser.ts';

/** Title of the toolbar button where no Autotask page is open. */
const PLAIN_TITLE = 'Onramp for Autotask';
/** Calm on light and dark toolbars alike; white letters stand out on it. */
const BADGE_COLOUR = '#1d5bd8';

/**
 * Shows the zone on the toolbar button while this tab is looked at: "5", "DE"; the title says the same in words.
 *
 * @param zone undefined takes the badge away
 */
export async function showZoneOnButton(tabId: number, zone: Zone | undefined): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: zone ? badgeOf(zone) : '' });
    await browser.action.setTitle({ tabId, title: zone ? titleOf(zone) : PLAIN_TITLE });
  } catch {
    // The tab is gone already: there is nothing left to show.
  }
}

/** At most four characters fit: the number, or the last two letters of `prde` and `pres`. */
export function badgeOf(zone: Zone): string {
  if (zone.number !== undefined) return String(zone.number);
  return zone.uiHost.split('.')[0]?.slice(-2).toUpperCase() ?? '';
}

export function titleOf(zone: Zone): string {
  const short = zone.uiHost.split('.')[0] ?? zone.uiHost;
  return `${PLAIN_TITLE}: ${zone.name ? `${zone.name} (${short})` : `zone ${short}, not in our list`}`;
}
