import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installAdvice, type Machine, planSetUp, serverAdvice } from '../../../tools/set-up/plan.mjs';

function machine(overrides: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    nodeVersion: 'v20.20.2',
    isRoot: true,
    hasAptGet: true,
    distributions: ['debian'],
    packages: 'current',
    browsers: { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' },
    browserOverrides: {},
    davServers: { lighttpd: '/usr/sbin/lighttpd', apache: '/usr/sbin/apache2', nginx: '/usr/sbin/nginx' },
    ...overrides,
  };
}

const kinds = (of: Machine, purpose: 'start' | 'test') => planSetUp(of, purpose).map((step) => step.kind);

describe('planSetUp', () => {
  it('only prepares types where everything is there', () => {
    expect(kinds(machine(), 'test')).toEqual(['prepare']);
  });

  it('installs packages first, because the types come from them', () => {
    expect(planSetUp(machine({ packages: 'missing' }), 'start')).toEqual([
      { kind: 'install-packages', because: 'missing' },
      { kind: 'prepare' },
    ]);
  });

  it('installs again when packages are stale', () => {
    expect(kinds(machine({ packages: 'stale' }), 'start')).toEqual(['install-packages', 'prepare']);
  });

  it('needs no Firefox to start', () => {
    expect(kinds(machine({ browsers: { chromium: '/usr/bin/chromium' } }), 'start')).toEqual(['prepare']);
  });

  it('installs the browsers that the tests lack', () => {
    expect(planSetUp(machine({ browsers: {} }), 'test').at(-1)).toEqual({
      kind: 'install-browsers',
      browsers: ['chromium', 'firefox'],
      packages: ['chromium', 'fonts-liberation', 'firefox-esr'],
    });
  });

  it('installs the WebDAV servers that the tests lack', () => {
    expect(planSetUp(machine({ davServers: { nginx: '/usr/sbin/nginx' } }), 'test').at(-1)).toEqual({
      kind: 'install-servers',
      servers: ['lighttpd', 'apache'],
      packages: ['lighttpd', 'lighttpd-mod-webdav', 'apache2-bin'],
    });
  });

  it('needs no WebDAV server to start', () => {
    expect(kinds(machine({ davServers: {} }), 'start')).toEqual(['prepare']);
  });

  it('says which WebDAV servers the tests need where it may not install them', () => {
    expect(planSetUp(machine({ davServers: {}, isRoot: false, packages: 'missing' }), 'test')).toEqual([
      { kind: 'stop', message: serverAdvice(['lighttpd', 'apache', 'nginx']) },
    ]);
  });

  it('installs on Ubuntu and on what calls itself like Debian', () => {
    const ubuntu = machine({ browsers: {}, distributions: ['mint', 'ubuntu', 'debian'] });

    expect(kinds(ubuntu, 'start')).toEqual(['prepare', 'install-browsers']);
  });

  it.each<[string, Partial<Machine>]>([
    ['not root', { isRoot: false }],
    ['no apt-get', { hasAptGet: false }],
    ['another distribution', { distributions: ['fedora'] }],
    ['macOS', { platform: 'darwin', distributions: [] }],
    ['Windows', { platform: 'win32', isRoot: false, distributions: [] }],
  ])('says what to install and does nothing else: %s', (_name, overrides) => {
    expect(planSetUp(machine({ browsers: {}, packages: 'missing', ...overrides }), 'start')).toEqual([
      { kind: 'stop', message: installAdvice(['chromium']) },
    ]);
  });

  it('stops where an override leads nowhere instead of installing another browser', () => {
    const misdirected = machine({ browsers: {}, browserOverrides: { chromium: '/nowhere/chromium' } });

    expect(planSetUp(misdirected, 'start')).toEqual([
      { kind: 'stop', message: 'CHROME_PATH is /nowhere/chromium, and no program is there.' },
    ]);
  });

  it.each(['v18.20.0', 'v20.18.3'])('refuses Node %s before anything is installed', (nodeVersion) => {
    expect(kinds(machine({ nodeVersion, packages: 'missing' }), 'test')).toEqual(['stop']);
  });

  it.each(['v20.19.0', 'v22.0.0', 'v24.1.0'])('takes Node %s', (nodeVersion) => {
    expect(kinds(machine({ nodeVersion }), 'test')).toEqual(['prepare']);
  });

  it('never installs a browser or a server unless it is root on a kin of Debian', () => {
    const anyMachine = fc.record({
      platform: fc.constantFrom('linux', 'darwin', 'win32'),
      isRoot: fc.boolean(),
      hasAptGet: fc.boolean(),
      distributions: fc.subarray(['debian', 'ubuntu', 'fedora', 'arch']),
    });
    fc.assert(
      fc.property(anyMachine, fc.constantFrom<'start' | 'test'>('start', 'test'), (overrides, purpose) => {
        const steps = kinds(machine({ browsers: {}, davServers: {}, ...overrides }), purpose);
        const isDebianKin = overrides.distributions.some((name) => name === 'debian' || name === 'ubuntu');
        const mayInstall = overrides.platform === 'linux' && overrides.isRoot && overrides.hasAptGet && isDebianKin;

        expect(steps.includes('install-browsers')).toBe(mayInstall);
        expect(steps.includes('install-servers')).toBe(mayInstall && purpose === 'test');
      }),
    );
  });
});

describe('installAdvice', () => {
  it('is one line that names browsers, packages and variables', () => {
    expect(installAdvice(['chromium', 'firefox'])).toBe(
      'Please install Chromium, Chrome or Edge and Firefox 140 or newer (on Debian: apt-get install chromium ' +
        "fonts-liberation firefox-esr), or set CHROME_PATH and FIREFOX_PATH to the program's path.",
    );
  });
});

describe('serverAdvice', () => {
  it('is one line that names servers and packages', () => {
    expect(serverAdvice(['lighttpd', 'nginx'])).toBe(
      'Sync is tested with WebDAV servers as Debian has them. Please install lighttpd, nginx (apt-get install lighttpd ' +
        'lighttpd-mod-webdav nginx libnginx-mod-http-dav-ext).',
    );
  });
});
