/**
 * What was probably meant where an address looks like a server's web page, or like the top of somebody's files: the
 * folder that WebDAV has there. Only a suggestion, to be shown.
 * Source: the manuals of Nextcloud and ownCloud (files lie in `/remote.php/dav/files/<user>/`), of Hetzner's Storage Box
 * (at the top of `<user>.your-storagebox.de`) and of Synology's WebDAV Server (ports 5005 and 5006, folders by name).
 */

/** What our folder is called where none was named. */
export const webDavFolderName = 'Replydock';

/** Pages of Nextcloud and ownCloud; what stands before them is where the server itself lies. */
const cloudPage =
  /^(.*?)\/(?:index\.php(?:\/.*)?|apps(?:\/.*)?|login(?:\/.*)?|settings\/user(?:\/.*)?|files\/spaces(?:\/.*)?|f\/\d+)\/$/;

/** Where WebDAV begins in them, and whose files it leads to. */
const cloudFiles = /^(.*?)\/remote\.php(?:\/dav(?:\/files)?)?\/$/;
const cloudHome = /\/remote\.php\/(?:webdav|dav\/files\/[^/]+)\/$/;

/** Ports of Synology's WebDAV Server; the seller's own files are in `home`. */
const synologyPorts = ['5005', '5006'];

/**
 * Undefined where the address may well be what it says.
 *
 * @param folder with a slash at its end
 * @param user as whom the server is asked; '' where it is not yet known
 */
export function suggestedFolder(folder: URL, user: string): string | undefined {
  const path = suggestedPath(folder, user.trim());
  if (path === undefined) return undefined;
  const suggested = new URL(folder);
  suggested.pathname = path;
  return suggested.href;
}

function suggestedPath({ pathname, port }: URL, user: string): string | undefined {
  const server = cloudBefore(pathname);
  if (server !== undefined) {
    return user === '' ? undefined : `${server}/remote.php/dav/files/${segmentOf(user)}/${webDavFolderName}/`;
  }
  if (cloudHome.test(pathname)) return `${pathname}${webDavFolderName}/`;
  if (pathname !== '/') return undefined;
  return synologyPorts.includes(port) ? `/home/${webDavFolderName}/` : `/${webDavFolderName}/`;
}

/** Where a Nextcloud or ownCloud lies on its host, of which this is a page, or WebDAV without the files' owner. */
function cloudBefore(pathname: string): string | undefined {
  const found = cloudPage.exec(pathname) ?? cloudFiles.exec(pathname);
  return found?.[1];
}

/** One part of a path; half a character, which no address can hold, becomes the sign for an unreadable one. */
function segmentOf(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}
