/**
 * Whether the installed packages are the locked ones, told from npm's two lock files: the project's and the one that
 * npm writes into node_modules. Contents are compared and not file dates, which a fresh clone makes meaningless.
 */

/**
 * `missing` where nothing is installed, `stale` where a locked package is absent or of another version, else `current`.
 * Optional packages may be absent: they are for other platforms.
 */
export function packagesState({ locked, installed }) {
  if (!installed) return 'missing';
  const wanted = Object.entries(locked.packages).filter(([path]) => path !== '');
  const isCurrent = wanted.every(([path, entry]) => {
    const present = installed.packages[path];
    return present ? present.version === entry.version : entry.optional === true;
  });
  return isCurrent ? 'current' : 'stale';
}
