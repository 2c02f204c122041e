/** Where a folder may be looked for when its server leads elsewhere: on the same host, and never less guarded. */

/**
 * The folder's new address; undefined where the password must not follow.
 *
 * @param to where the redirects ended; '' where that is not told
 */
export function folderLedTo(from: string, to: string): string | undefined {
  if (!URL.canParse(to)) return undefined;
  const old = new URL(from);
  const found = new URL(to);
  if (found.origin !== old.origin && !isUpgrade(old, found)) return undefined;
  const folder = `${found.origin}${found.pathname.replace(/\/+$/, '')}/`;
  return folder === from ? undefined : folder;
}

/** From http to https of the same host. Another port may be somebody else's server. */
function isUpgrade(old: URL, found: URL): boolean {
  return (
    old.protocol === 'http:' &&
    found.protocol === 'https:' &&
    old.hostname === found.hostname &&
    (found.port === '' || found.port === old.port)
  );
}
