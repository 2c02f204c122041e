/**
 * Our end of the observer: asks once for what the page has loaded so far and receives what it loads from now on.
 * Everything is untrusted: types, size, origin and path are checked, and work is bounded by allowances. What came
 * through a frame can be forged by any script of the page, so it has a small allowance of its own and cannot use up
 * that of the genuine answers.
 */
import type { ObservedResponse } from '../page-adapter';
import { Allowance } from './allowance';
import { askEvent, maxBodyLength, observedPath, readyEvent } from './page-json-channel';

export interface PageJsonReception {
  /** The top document. */
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onResponse: (response: ObservedResponse) => void;
  /** Epoch ms. */
  readonly now: () => number;
}

const maxAsks = 3;
const maxHeadLength = 3000;
const dayMs = 86_400_000;

export function receivePageJson({ document, signal, onResponse, now }: PageJsonReception): void {
  if (signal.aborted) return;
  const channel = `replydock:${crypto.randomUUID()}`;
  const genuine = new Allowance({ count: 240, perSecond: 40, length: 16_000_000, lengthPerSecond: 4_000_000 });
  const forgeable = new Allowance({ count: 80, perSecond: 4, length: 4_000_000, lengthPerSecond: 200_000 });
  let asks = 0;

  const ask = () => {
    asks += 1;
    if (asks <= maxAsks) document.dispatchEvent(new CustomEvent(askEvent, { detail: channel }));
  };

  const receive = (event: Event) => {
    const packed = 'detail' in event ? event.detail : undefined;
    if (typeof packed !== 'string' || packed.length > maxBodyLength + maxHeadLength) return;
    const allowance = packed.startsWith('d') ? genuine : forgeable;
    if (!allowance.take(packed.length, now())) return;
    const response = unpack(packed, document, now());
    if (response) onResponse(response);
  };

  document.addEventListener(channel, receive, { signal });
  document.addEventListener(readyEvent, ask, { signal });
  ask();
}

/** From `<origin mark><epoch ms> <status> <address>\n<body>`; undefined if it is anything else. */
function unpack(packed: string, document: Document, now: number): ObservedResponse | undefined {
  const headEnd = packed.slice(0, maxHeadLength).indexOf('\n');
  const [, sentAt, status, address] = /^[df](\d{1,15}) (\d{1,3}) (\S+)$/.exec(packed.slice(0, headEnd)) ?? [];
  if (headEnd < 0 || !address) return undefined;
  const url = parseAddress(address);
  if (url?.host !== document.location.host || !observedPath.test(url.pathname)) return undefined;
  const at = Math.max(Math.min(Number(sentAt), now), now - dayMs);
  return { url: url.href, status: Number(status), body: packed.slice(headEnd + 1), at };
}

function parseAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
