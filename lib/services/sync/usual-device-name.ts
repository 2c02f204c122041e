/** What a browser is called on the others where the seller gave it no name, e.g. "Firefox, Windows". */

/** The first that is found: Edge also calls itself Chrome, and Chrome also Safari. */
const browsers = [
  ['Firefox/', 'Firefox'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Chrome/', 'Chrome'],
] as const;

const systems: Readonly<Record<string, string>> = {
  win: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  cros: 'ChromeOS',
  android: 'Android',
  openbsd: 'OpenBSD',
  fuchsia: 'Fuchsia',
};

/** `os`: as `runtime.getPlatformInfo` says it. */
export function usualDeviceName(userAgent: string, os: string): string {
  const name = browsers.find(([mark]) => userAgent.includes(mark))?.[1] ?? 'Browser';
  const system = systems[os];
  return system === undefined ? name : `${name}, ${system}`;
}
