/**
 * A recording of what the real inbox loaded, served again byte for byte as far as JSON allows. Identifiers longer than
 * a JavaScript number can hold stay as they were written.
 */
import * as z from 'zod/mini';
import type { PortalRequest, PortalResponse } from '../server/portal-page';

const captureSchema = z.array(z.object({ method: z.string(), url: z.string(), body: z.unknown() }));

export interface Capture {
  /** Ids of the cases whose own answer was recorded, in order. */
  readonly caseIds: readonly string[];
  readonly host: string;
  /** The recorded answer to the same path and query, on whatever host it is asked for. */
  answer(request: PortalRequest): PortalResponse | undefined;
}

const longNumbers = /"(?:[^"\\]|\\.)*"|-?\d{16,}/g;
const mark = '\u0000long:';

/** Long integers as marked strings, so that they outlive parsing. */
function keepLongNumbers(json: string): string {
  return json.replace(longNumbers, (token) => (token.startsWith('"') ? token : JSON.stringify(mark + token)));
}

function restoreLongNumbers(json: string): string {
  return json.replace(/"\\u0000long:(-?\d+)"/g, '$1');
}

function pathOf(url: URL): string {
  return url.pathname + url.search;
}

/** Takes the content of a recording: an array of `{ method, url, body }`. */
export function captureOf(json: string): Capture {
  const entries = captureSchema.parse(JSON.parse(keepLongNumbers(json)));
  const bodies = new Map(
    entries.map(({ method, url, body }) => [
      `${method} ${pathOf(new URL(url))}`,
      restoreLongNumbers(JSON.stringify(body)),
    ]),
  );
  const caseIds = entries.flatMap(({ url }) => /\/cases\/([\w-]{36})\?/.exec(url)?.[1] ?? []);
  const first = entries[0];
  return {
    caseIds,
    host: first ? new URL(first.url).host : 'sellercentral.amazon.com',
    answer({ method, url }) {
      const body = bodies.get(`${method} ${pathOf(url)}`);
      if (body === undefined) return undefined;
      return { status: 200, headers: { 'content-type': 'application/json;charset=UTF-8' }, body };
    },
  };
}
