import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A Chromium that loads unpacked extensions from its command line: branded Chrome no longer does,
 * so only Chromium, Chrome for Testing and Playwright's builds count.
 * Installs Debian's package where that is possible without asking anybody; throws with a sentence otherwise.
 */
export function chromiumPath(env) {
  const found =
    named(env.CHROMIUM_PATH, 'CHROMIUM_PATH') ??
    onPath(env, ['chromium', 'chromium-browser']) ??
    first(chromiumPlaces());
  if (found) return found;
  if (installFromDebian('chromium')) {
    const installed = onPath(env, ['chromium']);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found. Install one (Debian and Ubuntu: `sudo apt install chromium`; macOS: `brew install --cask chromium`; ' +
      'any system: `npx playwright install chromium`), or name it: CHROMIUM_PATH=/path/to/chromium. ' +
      'Google Chrome itself does not load extensions from the command line any more.',
  );
}

/** A Firefox, likewise. With `optional`, an empty string says that there is none, and the caller says what is left out. */
export function firefoxPath(env, { optional }) {
  const found =
    named(env.FIREFOX_PATH, 'FIREFOX_PATH') ??
    onPath(env, ['firefox-esr', 'firefox']) ??
    first(firefoxPlaces());
  if (found) return found;
  if (installFromDebian('firefox-esr')) {
    const installed = onPath(env, ['firefox-esr']);
    if (installed) return installed;
  }
  if (optional) return '';
  throw new Error(
    'No Firefox found. Install one (Debian: `sudo apt install firefox-esr`), or name it: FIREFOX_PATH=/path/to/firefox.',
  );
}

function named(value, variable) {
  if (!value) return undefined;
  if (!existsSync(value)) throw new Error(`${variable} names ${value}, and there is nothing there.`);
  return value;
}

function onPath(env, names) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return first(names.flatMap((name) => folders.map((folder) => path.join(folder, name))));
}

function first(candidates) {
  return candidates.find((candidate) => existsSync(candidate));
}

function chromiumPlaces() {
  const home = os.homedir();
  const cache = {
    linux: path.join(home, '.cache/ms-playwright'),
    darwin: path.join(home, 'Library/Caches/ms-playwright'),
    win32: path.join(home, 'AppData/Local/ms-playwright'),
  }[process.platform];
  const inCache = {
    linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  }[process.platform];
  const builds =
    cache && existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  return [
    ...builds
      .sort()
      .reverse()
      .flatMap((build) => (inCache ?? []).map((file) => path.join(cache, build, file))),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    path.join(home, 'AppData/Local/Chromium/Application/chrome.exe'),
  ];
}

function firefoxPlaces() {
  return ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];
}

/** True when Debian's package was installed: only as root, only where apt is. */
function installFromDebian(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  console.log(`No ${name} found: installing Debian's package …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // Fonts by name: without any, pages have no text to look at.
  return apt('update') && apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
}
