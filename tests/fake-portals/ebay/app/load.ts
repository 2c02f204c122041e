/** The page's own requests for its data. */
import { isVeiled, type PageConfig } from '../page-config';

/** JSON from the portal, by fetch or by XMLHttpRequest as the variant says. */
export async function load<Answer>(path: string, { variant }: PageConfig): Promise<Answer> {
  const text = await (variant.pageData === 'xhr' ? loadByXhr(path) : loadByFetch(path));
  return JSON.parse(isVeiled(variant) ? unveiled(text) : text);
}

async function loadByFetch(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

function loadByXhr(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.addEventListener('load', () => resolve(request.responseText));
    request.addEventListener('error', () => reject(new Error(path)));
    request.send();
  });
}

function unveiled(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
}
