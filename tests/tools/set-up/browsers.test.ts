import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../../../tools/set-up/browsers.mjs';

const linux = { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } };

function machineWith(...programs: string[]) {
  return { ...linux, isExecutable: (path: string) => programs.includes(path) };
}

describe('findBrowser', () => {
  it('prefers Chromium to Chrome, which may refuse unpacked extensions', () => {
    expect(findBrowser('chromium', machineWith('/usr/bin/google-chrome', '/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('takes Edge where it is the only one', () => {
    expect(findBrowser('chromium', machineWith('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge');
  });

  it('finds a program that PATH does not name', () => {
    expect(findBrowser('firefox', { ...machineWith('/snap/bin/firefox'), env: {} })).toBe('/snap/bin/firefox');
  });

  it('finds nothing on a bare machine', () => {
    expect(findBrowser('firefox', machineWith())).toBeUndefined();
  });

  it('looks nowhere else when an override is set', () => {
    const machine = { ...machineWith('/usr/bin/chromium'), env: { CHROME_PATH: '/opt/mine' } };

    expect(findBrowser('chromium', machine)).toBeUndefined();
  });
});

describe('browserPlaces', () => {
  it('knows the application folders of macOS', () => {
    expect(browserPlaces('chromium', { platform: 'darwin', env: { HOME: '/Users/mara' } })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/mara/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]),
    );
  });

  it('knows the program folders of Windows', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\mara\\AppData\\Local' };

    expect(browserPlaces('firefox', { platform: 'win32', env })).toContain(
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    );
    expect(browserPlaces('chromium', { platform: 'win32', env })).toContain(
      'C:\\Users\\mara\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});
