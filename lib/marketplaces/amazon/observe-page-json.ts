/**
 * Runs in the page's own world and sees the JSON that the page loads for itself. It never delays, changes, repeats or
 * breaks a request, never throws into the page, and acts on no message but "tell me what you saw".
 *
 * Everything it needs is taken at `document_start`, before a script of the page can replace it. The asker names a
 * secret event, and the question is stopped before the page can hear it: so the page cannot forge what it hands over.
 * What comes from frames can be forged; it is marked `f`, and is the first to be dropped.
 */
import {
  askEvent,
  asked,
  cameToNothing,
  channelPattern,
  frameEvent,
  maxBodyLength,
  observedPath,
  readyEvent,
} from './page-json-channel';

const maxEntries = 40;
const maxKept = 4_000_000;
const maxChannels = 4;

// biome-ignore lint/suspicious/noExplicitAny: any function of the page, called as the page calls it
type AnyFunction = (...args: any[]) => any;

export function observePageJson(page: Window & typeof globalThis): void {
  const topDocument = reachableTop(page);
  if (topDocument) observe(page, topDocument);
}

function observe(page: Window & typeof globalThis, topDocument: Document): void {
  const { CustomEvent, document, XMLHttpRequest, TextDecoder } = page;
  const { apply, get } = Reflect;
  const { addEventListener } = page;
  const { dispatchEvent } = document;
  const { prototype } = XMLHttpRequest;
  const { addEventListener: listenTo } = prototype;
  const { stopImmediatePropagation } = page.Event.prototype;
  const { then } = page.Promise.prototype;
  const now = page.Date.now;
  const kept = new Map<string, string>();
  const channels = new Set<string>();
  /** What each request was opened for. */
  const opened = new WeakMap<XMLHttpRequest, unknown>();
  const isTop = topDocument === document;
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

  function keep(packed: string): void {
    const [, status, address] = packed.slice(0, packed.indexOf('\n')).split(' ');
    const key = packed[0] + String(address);
    // What is under way is of no use later.
    if (status !== '0') {
      drop(key);
      kept.set(key, packed);
      keptLength += packed.length;
    }
    while (kept.size > maxEntries || keptLength > maxKept) {
      const [first = key] = kept.keys();
      let oldest = first;
      for (const candidate of kept.keys()) if (oldest[0] !== 'f' && candidate[0] === 'f') oldest = candidate;
      drop(oldest);
    }
    for (const channel of channels) emit(document, channel, packed);
  }

  function handOver(address: string | undefined, status: number, body: string): void {
    if (!address || body.length > maxBodyLength) return;
    const packed = `${now()} ${status} ${address}\n${body}`;
    if (isTop) keep(`d${packed}`);
    else emit(topDocument, frameEvent, packed);
  }

  /** That a request is under way, or has come to nothing. */
  const note = (input: unknown, what: string) => handOver(wantedAddress(addressOf(input), topDocument), 0, what);

  async function readResponse(response: Response, input: unknown): Promise<void> {
    const address = wantedAddress(response.url || addressOf(input), topDocument);
    if (!address) return;
    if (Number(response.headers.get('content-length')) > maxBodyLength) throw new RangeError();
    const reader = response.clone().body?.getReader();
    const decoder = new TextDecoder();
    let body = '';
    for (let length = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > maxBodyLength) {
        void reader.cancel();
        throw new RangeError();
      }
      body += decoder.decode(value, { stream: true });
    }
    handOver(address, response.status, body + decoder.decode());
  }

  function readRequest(request: XMLHttpRequest, loaded: number): void {
    const address = wantedAddress(request.responseURL, topDocument);
    if (!address || loaded > maxBodyLength) {
      note(opened.get(request), cameToNothing);
      return;
    }
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
    const end = () => quietly(() => note(args[0], cameToNothing));
    const look = (response: Response) => void readResponse(response, args[0]).catch(end);
    quietly(() => apply(then, answer, [look, end]));
    quietly(() => note(args[0], asked));
    return answer;
  });

  prototype.open = imitate(prototype.open, (target, request, args) => {
    opened.set(request, args[1]);
    return apply(target, request, args);
  });

  prototype.send = imitate(prototype.send, (target, request, args) => {
    const look = (event: ProgressEvent) => quietly(() => readRequest(request, event.loaded));
    quietly(() => apply(listenTo, request, ['loadend', look, { once: true }]));
    quietly(() => note(opened.get(request), asked));
    return apply(target, request, args);
  });

  if (!isTop) return;
  listen(frameEvent, (detail) => {
    if (typeof detail !== 'string' || detail.length > maxBodyLength + 3000) return;
    keep(`f${detail}`);
  });
  listen(askEvent, (channel) => {
    if (typeof channel !== 'string' || !channelPattern.test(channel)) return;
    for (const oldest of channels) if (channels.size >= maxChannels) channels.delete(oldest);
    channels.add(channel);
    for (const packed of kept.values()) emit(document, channel, packed);
  });
  emit(document, readyEvent, '');
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing of ours may reach the page.
  }
}

/** The top window's document if this one may touch it. */
function reachableTop(page: Window): Document | undefined {
  try {
    return page.top?.document;
  } catch {
    return undefined;
  }
}

function addressOf(input: unknown): string {
  if (typeof input === 'string') return input;
  return input instanceof Request ? input.url : String(input instanceof URL ? input : '');
}

/** The absolute address if it is one of the page's own answers that are of use. */
function wantedAddress(address: string, topDocument: Document): string | undefined {
  const url = new URL(address, topDocument.baseURI);
  return url.host === topDocument.location.host && observedPath.test(url.pathname)
    ? url.href.slice(0, 2000)
    : undefined;
}
