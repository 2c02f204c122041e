/**
 * Where browsers usually are on Linux, macOS and Windows. Pure: the machine is a parameter, so that a test can be any machine.
 * Chromium comes before Chrome and Edge: branded builds may refuse to load an unpacked extension.
 */

/** Names on PATH, and places that are on no PATH, best first. */
const chromium = {
  variable: 'CHROME_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const firefox = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const kinds = { chromium, firefox };

/** Folders that are searched even if PATH lacks them, as it does under some launchers. */
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];

/** All places where the browser may be, best first. An override by CHROME_PATH or FIREFOX_PATH is the only one. */
export function browserPlaces(kind, { platform, env }) {
  const places = kinds[kind];
  const override = env[places.variable];
  if (override) return [override];
  if (platform === 'win32') return windowsPlaces(places, env);
  const folders = [...new Set([...(env.PATH ?? '').split(':').filter(Boolean), ...usualFolders])];
  const onPath = places.commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
  return platform === 'darwin' ? [...macPlaces(places, env), ...onPath] : onPath;
}

function macPlaces(places, env) {
  const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
  return places.darwin.flatMap((app) => folders.map((folder) => `${folder}/${app}`));
}

function windowsPlaces(places, env) {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
  return places.win32.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
}

/** Path of the browser's executable; undefined where there is none. */
export function findBrowser(kind, { platform, env, isExecutable }) {
  return browserPlaces(kind, { platform, env }).find((place) => isExecutable(place));
}
