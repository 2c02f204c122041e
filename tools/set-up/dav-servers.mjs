/**
 * The WebDAV servers that sync is tested with: where Debian puts them. Their own services stay at rest; the tests start
 * them with folders and ports of their own. Pure: what is on the machine is a parameter.
 */

const servers = {
  lighttpd: { program: '/usr/sbin/lighttpd', module: '/usr/lib/lighttpd/mod_webdav.so' },
  apache: { program: '/usr/sbin/apache2', module: '/usr/lib/apache2/modules/mod_dav_fs.so' },
  nginx: { program: '/usr/sbin/nginx', module: '/usr/lib/nginx/modules/ngx_http_dav_ext_module.so' },
};

export const davServerNames = Object.keys(servers);

/** Path of the server's executable; undefined where it or what makes it speak WebDAV is absent. */
export function findDavServer(name, { platform, isFile }) {
  const { program, module } = servers[name];
  return platform === 'linux' && isFile(program) && isFile(module) ? program : undefined;
}
