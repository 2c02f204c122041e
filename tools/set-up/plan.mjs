/**
 * What set-up would do on a machine: a list of steps, in order. Pure; `set-up.mjs` carries the steps out.
 */

const oldestNode = [20, 19];

/** Debian's packages. The fonts are for screenshots: without one of Arial's shape the portals look foreign. */
const debianPackages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] };

/** Apache without Debian's own service for it, which would take the machine's port 80. */
const serverPackages = {
  lighttpd: ['lighttpd', 'lighttpd-mod-webdav'],
  apache: ['apache2-bin'],
  nginx: ['nginx', 'libnginx-mod-http-dav-ext'],
};

const browserNames = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox 140 or newer' };
const overrides = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** `npm start` shows Chromium only; `npm test` runs in both. */
const neededBrowsers = { start: ['chromium'], test: ['chromium', 'firefox'] };

/** Sync is tested with the servers that sellers have. */
const neededServers = { start: [], test: ['lighttpd', 'apache', 'nginx'] };

/** What cannot be helped is said before anything is installed. */
export function planSetUp(machine, purpose) {
  if (isTooOld(machine.nodeVersion)) {
    return [stop(`Replydock needs Node ${oldestNode.join('.')} or newer; this is ${machine.nodeVersion}.`)];
  }
  const forBrowsers = browserSteps(machine, purpose);
  const forServers = serverSteps(machine, purpose);
  const stops = [...forBrowsers, ...forServers].filter((step) => step.kind === 'stop');
  if (stops.length > 0) return stops.slice(0, 1);
  return [
    ...(machine.packages === 'current' ? [] : [{ kind: 'install-packages', because: machine.packages }]),
    { kind: 'prepare' },
    ...forBrowsers,
    ...forServers,
  ];
}

function browserSteps(machine, purpose) {
  const absent = neededBrowsers[purpose].filter((kind) => !machine.browsers[kind]);
  if (absent.length === 0) return [];
  const misdirected = absent.find((kind) => machine.browserOverrides[kind]);
  if (misdirected) {
    return [stop(`${overrides[misdirected]} is ${machine.browserOverrides[misdirected]}, and no program is there.`)];
  }
  if (!canInstall(machine)) return [stop(installAdvice(absent))];
  return [{ kind: 'install-browsers', browsers: absent, packages: absent.flatMap((kind) => debianPackages[kind]) }];
}

function serverSteps(machine, purpose) {
  const absent = neededServers[purpose].filter((name) => !machine.davServers[name]);
  if (absent.length === 0) return [];
  if (!canInstall(machine)) return [stop(serverAdvice(absent))];
  return [{ kind: 'install-servers', servers: absent, packages: absent.flatMap((name) => serverPackages[name]) }];
}

/** Debian and its kin, by root: anything else is the owner's to change. */
function canInstall(machine) {
  const isDebianKin = machine.distributions.some((name) => name === 'debian' || name === 'ubuntu');
  return machine.platform === 'linux' && machine.isRoot && machine.hasAptGet && isDebianKin;
}

/** One line that says what is to be installed and how else to help. */
export function installAdvice(kinds) {
  const names = kinds.map((kind) => browserNames[kind]).join(' and ');
  const variables = kinds.map((kind) => overrides[kind]).join(' and ');
  const command = `apt-get install ${kinds.flatMap((kind) => debianPackages[kind]).join(' ')}`;
  return `Please install ${names} (on Debian: ${command}), or set ${variables} to the program's path.`;
}

/** The same for the WebDAV servers. */
export function serverAdvice(names) {
  const command = `apt-get install ${names.flatMap((name) => serverPackages[name]).join(' ')}`;
  return `Sync is tested with WebDAV servers as Debian has them. Please install ${names.join(', ')} (${command}).`;
}

function isTooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function stop(message) {
  return { kind: 'stop', message };
}
