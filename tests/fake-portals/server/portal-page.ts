/**
 * How a fake portal plugs into the server: it is asked for every request that comes for one of its hosts, and answers
 * with a plain value. Nothing here knows Amazon or eBay.
 */

/** One request, parsed. `body` is the text that was sent, cut at one megabyte. */
export interface PortalRequest {
  readonly method: string;
  readonly host: string;
  /** `https://<host><path>?<query>` without the port of this machine. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PortalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How long the server waits before it answers: slow answers, and answers in the wrong order. */
  readonly delayMs?: number;
}

/** What a portal serves: any page, script, picture or JSON of it. `undefined` means "no such thing" (404). */
export interface PortalPage {
  handle(request: PortalRequest): PortalResponse | undefined | Promise<PortalResponse | undefined>;
}

type Headers = Readonly<Record<string, string>>;

function respond(type: string, body: string | Uint8Array, headers: Headers): PortalResponse {
  return { status: 200, headers: { 'content-type': type, 'cache-control': 'no-store', ...headers }, body };
}

export function htmlResponse(body: string, headers: Headers = {}): PortalResponse {
  return respond('text/html; charset=utf-8', body, headers);
}

export function jsonResponse(body: unknown, headers: Headers = {}): PortalResponse {
  return respond('application/json;charset=UTF-8', JSON.stringify(body), headers);
}

export function scriptResponse(body: string, headers: Headers = {}): PortalResponse {
  return respond('text/javascript; charset=utf-8', body, headers);
}

export function styleResponse(body: string, headers: Headers = {}): PortalResponse {
  return respond('text/css; charset=utf-8', body, headers);
}

export function svgResponse(body: string, headers: Headers = {}): PortalResponse {
  return respond('image/svg+xml', body, headers);
}

/** A text with the five characters escaped that mean something in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
