import { installedDavServer } from '../../../tools/set-up/machine.mjs';
import { serverAdvice } from '../../../tools/set-up/plan.mjs';
import type { DavServerKind } from './dav-servers';

const programs = {
  lighttpd: 'lighttpd',
  apache: 'apache',
  'apache-digest': 'apache',
  careless: 'nginx',
} as const satisfies Record<DavServerKind, string>;

/** Path of the server on this machine. Throws with the line that says what to install. */
export function requireDavServer(kind: DavServerKind): string {
  const name = programs[kind];
  const path = installedDavServer(name);
  if (!path) throw new Error(serverAdvice([name]));
  return path;
}
