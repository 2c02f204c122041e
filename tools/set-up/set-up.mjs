/**
 * Makes a fresh clone on a fresh machine ready for `npm start` or `npm test`: locked packages, generated types, browsers,
 * and for the tests WebDAV servers.
 * Runs without node_modules. `node tools/set-up/set-up.mjs start|test`; exits with 1 and one line where it cannot help.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeMachine } from './machine.mjs';
import { installAdvice, planSetUp, serverAdvice } from './plan.mjs';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Carries out the plan for this machine. Throws `SetUpError` with one line for the person at the keyboard. */
export function setUp(purpose) {
  for (const step of planSetUp(describeMachine(projectFolder), purpose)) carryOut[step.kind](step);
}

export class SetUpError extends Error {
  name = 'SetUpError';
}

const carryOut = {
  stop({ message }) {
    throw new SetUpError(message);
  },
  'install-packages'({ because }) {
    say(
      because === 'missing' ? 'Installing the locked packages' : 'Packages differ from package-lock.json: installing',
    );
    installPackages();
  },
  prepare() {
    requireRun(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare', '--level', 'warn'], 'wxt prepare failed.');
  },
  'install-browsers'({ browsers, packages }) {
    installFromDebian(packages);
    const found = describeMachine(projectFolder).browsers;
    const absent = browsers.filter((kind) => !found[kind]);
    if (absent.length > 0) throw new SetUpError(installAdvice(absent));
  },
  'install-servers'({ servers, packages }) {
    withServicesAtRest(() => installFromDebian(packages));
    const found = describeMachine(projectFolder).davServers;
    const absent = servers.filter((name) => !found[name]);
    if (absent.length > 0) throw new SetUpError(serverAdvice(absent));
  },
};

function installFromDebian(packages) {
  say(`Installing ${packages.join(', ')}`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', [...wait, '-qq', 'update'], options);
  run('apt-get', [...wait, '-qq', 'install', '-y', '--no-install-recommends', ...packages], options);
}

/** Debian starts what it installs, on ports that others may hold, unless this file says no (101). */
function withServicesAtRest(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    rmSync(policy, { force: true });
  }
}

/**
 * `npm ci` refuses a lock file that does not name the optional packages of every other platform, as one is that was made
 * against a registry without them. `npm install` takes the same locked versions then; whether it did is looked at.
 */
function installPackages() {
  const quiet = ['--no-audit', '--no-fund'];
  if (run('npm', ['ci', ...quiet], { stdio: 'ignore' })) return;
  requireRun('npm', ['install', '--no-save', ...quiet], 'npm install failed: see above.');
  if (describeMachine(projectFolder).packages !== 'current') {
    throw new SetUpError('npm installed other packages than package-lock.json names.');
  }
}

function requireRun(command, args, message) {
  if (!run(command, args)) throw new SetUpError(message);
}

/** Whether the command ran and ended well. Its output is shown as it comes. */
function run(command, args, options = {}) {
  const shell = process.platform === 'win32' && command === 'npm';
  return spawnSync(command, args, { cwd: projectFolder, stdio: 'inherit', shell, ...options }).status === 0;
}

function say(line) {
  console.log(`set-up: ${line}`);
}

function runAsCommand(purpose) {
  if (purpose !== 'start' && purpose !== 'test') {
    console.error('Usage: node tools/set-up/set-up.mjs start|test');
    return 2;
  }
  try {
    setUp(purpose);
    return 0;
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`set-up: ${error.message}`);
    return 1;
  }
}

const isCommand = process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) process.exitCode = runAsCommand(process.argv[2]);
