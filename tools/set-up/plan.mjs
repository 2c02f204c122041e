/**
 * What set-up would do on a machine: a list of steps, in order. Pure; `set-up.mjs` carries the steps out.
 */

const oldestNode = [20, 19];

/** Debian's packages. The fonts are for screenshots: without one of Arial's shape the portals look foreign. */
const debianPackages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] };

const browserNames = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox 140 or newer' };
const overrides = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** `npm start` shows Chromium only; `npm test` runs in both. */
const neededBrowsers = { start: ['chromium'], test: ['chromium', 'firefox'] };

/** What cannot be helped is said before anything is installed. */
export function planSetUp(machine, purpose) {
  if (isTooOld(machine.nodeVersion)) {
    return [stop(`Replydock needs Node ${oldestNode.join('.')} or newer; this is ${machine.nodeVersion}.`)];
  }
  const forBrowsers = browserSteps(machine, purpose);
  if (forBrowsers.some((step) => step.kind === 'stop')) return forBrowsers;
  return [
    ...(machine.packages === 'current' ? [] : [{ kind: 'install-packages', because: machine.packages }]),
    { kind: 'prepare' },
    ...forBrowsers,
  ];
}

function browserSteps(machine, purpose) {
  const absent = neededBrowsers[purpose].filter((kind) => !machine.browsers[kind]);
  if (absent.length === 0) return [];
  const misdirected = absent.find((kind) => machine.browserOverrides[kind]);
  if (misdirected) {
    return [stop(`${overrides[misdirected]} is ${machine.browserOverrides[misdirected]}, and no program is there.`)];
  }
  if (!canInstallBrowsers(machine)) return [stop(installAdvice(absent))];
  return [{ kind: 'install-browsers', browsers: absent, packages: absent.flatMap((kind) => debianPackages[kind]) }];
}

/** Debian and its kin, by root: anything else is the owner's to change. */
function canInstallBrowsers(machine) {
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

function isTooOld(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
}

function stop(message) {
  return { kind: 'stop', message };
}
