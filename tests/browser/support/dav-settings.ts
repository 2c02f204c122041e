/** What each WebDAV server is told: one folder, one account, its own address only. Nothing in it needs root. */
import { createHash } from 'node:crypto';
import type { DavServerKind } from './dav-servers';

export interface DavSetting {
  readonly home: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly isRoot: boolean;
}

export interface DavSettings {
  /** By name, in the server's home. */
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

export function davSettings(kind: DavServerKind, setting: DavSetting): DavSettings {
  return settingsOf[kind](setting);
}

const settingsOf: Readonly<Record<DavServerKind, (setting: DavSetting) => DavSettings>> = {
  lighttpd,
  apache: (setting) => apache(setting, 'MTime Size'),
  'apache-digest': (setting) => apache(setting, 'Digest'),
  careless: nginx,
};

/** Without a type for every file it sends no ETag. */
function lighttpd({ home, port, user, password }: DavSetting): DavSettings {
  const conf = `
server.document-root = "${home}/www"
server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${home}/log"
server.upload-dirs = ( "${home}/work" )
server.modules = ( "mod_webdav", "mod_auth", "mod_authn_file" )
webdav.activate = "enable"
webdav.is-readonly = "disable"
webdav.sqlite-db-name = "${home}/work/db"
mimetype.assign = ( "" => "application/octet-stream" )
auth.backend = "plain"
auth.backend.plain.userfile = "${home}/users"
auth.require = ( "" => ( "method" => "basic", "realm" => "dav", "require" => "valid-user" ) )
`;
  return { files: { conf, users: `${user}:${password}\n` }, args: ['-D', '-f', `${home}/conf`] };
}

function apache(setting: DavSetting, fileETag: string): DavSettings {
  const { home, port, isRoot } = setting;
  const modules = ['mpm_event', 'authz_core', 'authn_core', 'authn_file', 'authz_user', 'auth_basic', 'dav', 'dav_fs'];
  const conf = `
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile "${home}/work/pid"
ErrorLog "${home}/log"
DefaultRuntimeDir "${home}/work"
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot "${home}/www"
DavLockDB "${home}/locks/db"
FileETag ${fileETag}
ThreadsPerChild 8
ServerLimit 2
MaxRequestWorkers 16
StartServers 1
MinSpareThreads 4
MaxSpareThreads 16
<Directory "${home}/www">
  Dav On
  AuthType Basic
  AuthName dav
  AuthUserFile "${home}/users"
  Require valid-user
</Directory>
`;
  return { files: { conf, users: hashedUser(setting) }, args: ['-D', 'FOREGROUND', '-f', `${home}/conf`] };
}

function nginx(setting: DavSetting): DavSettings {
  const { home, port, isRoot } = setting;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const conf = `
load_module /usr/lib/nginx/modules/ngx_http_dav_ext_module.so;
${isRoot ? 'user root;' : ''}
worker_processes 1;
pid "${home}/work/pid";
error_log "${home}/log";
events { worker_connections 64; }
http {
  access_log off;
  client_max_body_size 64m;
  ${temporary.map((name) => `${name}_temp_path "${home}/work/${name}";`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root "${home}/www";
    auth_basic "dav";
    auth_basic_user_file "${home}/users";
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }
  }
}
`;
  return { files: { conf, users: hashedUser(setting) }, args: ['-g', 'daemon off;', '-p', home, '-c', `${home}/conf`] };
}

/** Hashed as both Apache and nginx read it. */
function hashedUser({ user, password }: DavSetting): string {
  return `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
}
