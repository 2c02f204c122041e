/**
 * Describes the machine it runs on, by looking only: environment, files and lock files. Runs without node_modules.
 */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { davServerNames, findDavServer } from './dav-servers.mjs';
import { packagesState } from './packages.mjs';

export function describeMachine(projectFolder, env = process.env) {
  return {
    platform: process.platform,
    nodeVersion: process.version,
    isRoot: process.getuid?.() === 0,
    hasAptGet: isExecutable('/usr/bin/apt-get'),
    distributions: distributions(readText('/etc/os-release') ?? ''),
    packages: packagesState({
      locked: readJson(join(projectFolder, 'package-lock.json')) ?? { packages: {} },
      installed: readJson(join(projectFolder, 'node_modules/.package-lock.json')),
    }),
    browsers: { chromium: installedBrowser('chromium', env), firefox: installedBrowser('firefox', env) },
    davServers: Object.fromEntries(davServerNames.map((name) => [name, installedDavServer(name)])),
    browserOverrides: { chromium: env.CHROME_PATH, firefox: env.FIREFOX_PATH },
  };
}

/** Path of a browser on this machine; undefined where there is none. */
export function installedBrowser(kind, env = process.env) {
  return findBrowser(kind, { platform: process.platform, env, isExecutable });
}

/** Path of a WebDAV server on this machine; undefined where there is none. */
export function installedDavServer(name) {
  return findDavServer(name, { platform: process.platform, isFile: (path) => existsSync(path) });
}

/** Names in ID and ID_LIKE of an os-release file. */
export function distributions(osRelease) {
  return osRelease
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .flatMap((line) =>
      line
        .replace(/^[^=]*=/, '')
        .replaceAll(/["']/g, '')
        .trim()
        .split(/\s+/),
    )
    .filter(Boolean);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** A lock file that was cut off counts as none: the packages are then installed again. */
function readJson(path) {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
