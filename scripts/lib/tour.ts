import path from 'node:path';
import { openCompanies, readCompanies } from '../../tests/robot/companies.ts';
import type { Observer } from '../../tests/robot/guide-player.ts';
import { playJourney } from '../../tests/robot/journey.ts';
import { playMapping } from '../../tests/robot/mapping.ts';
import { playTrigger } from '../../tests/robot/triggers.ts';
import { openWorld } from '../../tests/robot/world.ts';
import { Gallery } from './gallery.ts';

/**
 * Plays the whole journey headless and says step by step what happens.
 *
 * @returns true only when the configuration is stored at the integration API and validated, organizations are mapped, and
 *   a ticket saved in Autotask arrived there
 */
export async function playTour(options: { extension: string; dataFolder: string }): Promise<boolean> {
  const gallery = new Gallery(path.join(options.dataFolder, 'tour'));
  const world = await openWorld({ extension: options.extension, dataFolder: options.dataFolder });
  try {
    const observer: Observer = {
      said: (line) => console.log(line),
      shown: (page, title, text) => gallery.add(page, title, text),
    };
    const outcome = await playJourney(world, observer);
    observer.said?.('Companies');
    observer.said?.(`  reading: ${await readCompanies(await openCompanies(outcome.panel))}`);
    const mappings = await playMapping(world, outcome, observer);
    const arrived = await playTrigger(outcome, observer);
    const index = gallery.close('The journey, step by step');
    const { stored } = outcome;
    const good = stored?.validation.status === 'validated' && mappings > 0 && arrived;
    console.log(`
${good ? 'The configuration is stored and validated, organizations are mapped, and a saved ticket arrived.' : 'The configuration is NOT stored and validated, nothing was mapped, or no ticket arrived.'}
  Stored        ${stored ? `${world.api.url}/v1/autotask/instances/${stored.id} (${stored.userName}, ${stored.zone.uiHost})` : 'nothing'}
  Database      ${path.join(options.dataFolder, 'integration-api')}
  Validation    ${stored?.validation.status ?? 'none'}
  Mappings      ${mappings} saved at the integration API
  Trigger       ${arrived ? 'a saved ticket arrived, its signature verified' : 'not made'}
  Pictures      ${index}`);
    return good;
  } catch (error) {
    for (const page of world.browser.context.pages()) {
      await gallery.add(page, 'Where it stopped', page.url().split('?')[0] ?? '').catch(() => undefined);
    }
    console.error(`\nThe journey stopped: ${error instanceof Error ? error.message : String(error)}`);
    console.error(`Pictures so far: ${gallery.close('The journey, up to where it stopped')}`);
    return false;
  } finally {
    await world.close();
  }
}
