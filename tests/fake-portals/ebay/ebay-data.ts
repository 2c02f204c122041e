/** What the fake eBay's page asks for in the background: lists, threads, orders, and the form that sends. */
import type { SentMessage } from '../server/portal-handle';
import { jsonResponse, type PortalRequest, type PortalResponse } from '../server/portal-page';
import type { PortalVariant } from '../variants/variant';
import type { EbayWorld } from './ebay-world';
import { dataPaths, isVeiled } from './page-config';
import { listRows, threadOf } from './page-data';

/** How much later a slow answer comes: later than an answer that is asked for right after it. */
const slownessMs = 350;

export class EbayData {
  readonly sent: SentMessage[] = [];
  readonly #world: EbayWorld;
  readonly #variant: PortalVariant;
  #threadsAsked = 0;

  constructor(world: EbayWorld, variant: PortalVariant) {
    this.#world = world;
    this.#variant = variant;
  }

  answer({ url, body }: PortalRequest): PortalResponse | undefined {
    switch (url.pathname) {
      case dataPaths.list:
        return this.#json({ rows: listRows(this.#world) });
      case dataPaths.thread:
        return this.#thread(url.searchParams.get('conversationId') ?? '');
      case dataPaths.orders:
        return this.#json({ orders: this.#world.orders });
      case dataPaths.send:
        return this.#send(new URLSearchParams(body));
      default:
        return undefined;
    }
  }

  #thread(conversationId: string): PortalResponse | undefined {
    const found = threadOf(this.#world, conversationId);
    if (!found) return undefined;
    this.#threadsAsked += 1;
    const { pageData } = this.#variant;
    const isSlow = pageData === 'late' || (pageData === 'wrong-order' && this.#threadsAsked % 2 === 1);
    return { ...this.#json(found), delayMs: isSlow ? slownessMs : 0 };
  }

  #send(form: URLSearchParams): PortalResponse {
    this.sent.push({ conversationId: form.get('conversationId') ?? '', text: form.get('message') ?? '' });
    return jsonResponse({ ok: true });
  }

  /** JSON, or the same as a text that only this page's own script can read. */
  #json(value: unknown): PortalResponse {
    if (!isVeiled(this.#variant)) return jsonResponse(value);
    const body = Buffer.from(JSON.stringify(value)).toString('base64');
    return { status: 200, headers: { 'content-type': 'text/plain' }, body };
  }
}
