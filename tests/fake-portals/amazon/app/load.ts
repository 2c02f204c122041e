/** How the page asks for its data, in the way the variant says. */
import type { AppConfig } from './config';

function loadByXhr(path: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'json';
    request.onload = () => (request.status < 400 ? resolve(request.response) : reject(new Error(`${request.status}`)));
    request.onerror = () => reject(new Error('network'));
    request.send();
  });
}

async function loadByFetch(path: string): Promise<unknown> {
  const response = await fetch(path, { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** By a path and in a form that tell a listener nothing. */
async function loadUnreadably(path: string): Promise<unknown> {
  const response = await fetch(`/messaging/v2/gw?q=${encodeURIComponent(btoa(path))}`);
  if (!response.ok) throw new Error(`${response.status}`);
  const letters = [...(await response.text())].reverse().join('');
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

const lateMs = 1500;

/** Loads a path of the portal's own API; rejects where the server refuses. */
export function load(path: string, { variant }: AppConfig): Promise<unknown> {
  switch (variant.pageData) {
    case 'fetch':
    case 'wrong-order':
      return loadByFetch(path);
    case 'xhr':
      return loadByXhr(path);
    case 'blocked':
      return loadUnreadably(path);
    case 'late':
      setTimeout(() => void loadByFetch(path).catch(() => undefined), lateMs);
      return loadUnreadably(path);
  }
}
