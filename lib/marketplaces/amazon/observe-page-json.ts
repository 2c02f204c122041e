/**
 * Runs in the page's own world and sees the JSON that the page loads for itself. It never delays, changes, repeats or
 * breaks a request, never throws into the page, and acts on no message but "tell me what you saw".
 *
 * Everything it needs is taken at `document_start`, before a script of the page can replace it. The asker names a
 * secret event, and the question is stopped before the page can hear it: so the page cannot forge what it hands over.
 * What comes from frames can be forged; it is marked `f`, and is the first to be dropped.
 */
import { askEvent, channelPattern, frameEvent, maxBodyLength, observedPath, readyEvent } from './page-json-channel';

const maxEntries = 40;
const maxKept = 4_000_000;
const maxChannels = 4;

// biome-ignore lint/suspicious/noExplicitAny: any function of the page, called as the page calls it
type AnyFunction = (...args: any[]) => any;

export function observePageJson(page: Window & typeof globalThis): void {
  const top = reachableTop(page);
  if (!top) return;
  const { CustomEvent, document, XMLHttpRequest, TextDecoder } = page;
  const { apply, get } = Reflect;
  const { dispatchEvent, addEventListener } = page.EventTarget.prototype;
  const { stopImmediatePropagation } = page.Event.prototype;
  const { then } = page.Promise.prototype;
  const now = page.Date.now;
  const kept = new Map<string, string>();
  const channels = new Set<string>();
  let keptLength = 0;

  const emit = (target: Document, name: string, detail: string) =>
    apply(dispatchEvent, target, [new CustomEvent(name, { detail })]);

  const listen = (name: string, take: (detail: unknown) => void) =>
    apply(addEventListener, page, [
      name,
      (event: Event) => {
        apply(stopImmediatePropagation, event, []);
        quietly(() => 'detail' in event && take(event.detail));
      },
      true,
    ]);

  function drop(key: string): void {
    keptLength -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }

  function keep(key: string, packed: string): void {
    drop(key);
    kept.set(key, packed);
    keptLength += packed.length;
    while (kept.size > maxEntries || keptLength > maxKept) {
      let oldest = key;
      for (const candidate of kept.keys()) {
        if (candidate[0] === 'f' || oldest === key) oldest = candidate;
        if (oldest[0] === 'f') break;
      }
      drop(oldest);
    }
    for (const channel of channels) emit(document, channel, packed);
  }

  function handOver(address: string, status: number, body: string): void {
    if (body.length > maxBodyLength) return;
    const packed = `${now()} ${status} ${address}\n${body}`;
    if (top === page) keep(`d${address}`, `d${packed}`);
    else if (top) emit(top.document, frameEvent, packed);
  }

  async function readResponse(response: Response, input: unknown): Promise<void> {
    const address = wantedAddress(response.url || addressOf(input), page);
    if (!address || Number(response.headers.get('content-length')) > maxBodyLength) return;
    const reader = response.clone().body?.getReader();
    const decoder = new TextDecoder();
    let body = '';
    for (let length = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > maxBodyLength) return void reader.cancel();
      body += decoder.decode(value, { stream: true });
    }
    handOver(address, response.status, body + decoder.decode());
  }

  function readRequest(request: XMLHttpRequest, loaded: number): void {
    const address = wantedAddress(request.responseURL, page);
    if (!address || loaded > maxBodyLength) return;
    const { responseType } = request;
    if (responseType === '' || responseType === 'text') handOver(address, request.status, request.responseText);
    if (responseType === 'json') handOver(address, request.status, JSON.stringify(request.response));
  }

  /** The same function to the page, its text included, with a look at each call. */
  function imitate<F extends AnyFunction>(original: F, call: ProxyHandler<F>['apply']): F {
    return new Proxy(original, {
      ...(call && { apply: call }),
      get(target, key) {
        const value: unknown = get(target, key, target);
        return key === 'toString' && typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  page.fetch = imitate(page.fetch, (target, self, args) => {
    const answer: unknown = apply(target, self, args);
    const look = (response: Response) => void readResponse(response, args[0]).catch(ignore);
    quietly(() => apply(then, answer, [look, ignore]));
    return answer;
  });

  const { prototype } = XMLHttpRequest;
  prototype.send = imitate(prototype.send, (target, request, args) => {
    const look = (event: ProgressEvent) => quietly(() => readRequest(request, event.loaded));
    quietly(() => apply(addEventListener, request, ['load', look, { once: true }]));
    return apply(target, request, args);
  });

  if (top !== page) return;
  listen(frameEvent, (detail) => {
    if (typeof detail !== 'string' || detail.length > maxBodyLength + 3000) return;
    keep(`f${detail.slice(0, detail.indexOf('\n')).split(' ')[2]}`, `f${detail}`);
  });
  listen(askEvent, (channel) => {
    if (typeof channel !== 'string' || !channelPattern.test(channel)) return;
    if (channels.size < maxChannels) channels.add(channel);
    if (channels.has(channel)) for (const packed of kept.values()) emit(document, channel, packed);
  });
  emit(document, readyEvent, '');
}

function ignore(): void {}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing of ours may reach the page.
  }
}

/** The top window if this one may touch it. */
function reachableTop(page: Window): Window | undefined {
  try {
    return page.top?.document ? page.top : undefined;
  } catch {
    return undefined;
  }
}

function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  return input instanceof Request ? input.url : String(input instanceof URL ? input : '');
}

/** The absolute address if it is one of the page's own answers that are of use. */
function wantedAddress(address: string, page: Window): string | undefined {
  const url = new URL(address, page.document.baseURI);
  return url.host === page.top?.location.host && observedPath.test(url.pathname) ? url.href.slice(0, 2000) : undefined;
}
