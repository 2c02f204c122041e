/**
 * The fake eBay: plug it into the server with `portals.show('ebay', createEbayPortal({ … }))`. It knows what public
 * sources tell of the pages and nothing of how Replydock reads them.
 */

import { bundleOf, textOf } from '../server/bundle';
import type { SentMessage } from '../server/portal-handle';
import {
  htmlResponse,
  type PortalPage,
  type PortalRequest,
  type PortalResponse,
  scriptResponse,
  styleResponse,
  svgResponse,
} from '../server/portal-page';
import { securityHeaders } from '../server/security-policy';
import { nameStyles } from '../variants/class-names';
import type { PortalVariant } from '../variants/variant';
import { plainVariant } from '../variants/variants-of';
import { type Truth, truthOf } from '../world/truth';
import type { World, WorldConversation } from '../world/world';
import { conversationAddress, openedBy, screenKindOf } from './addresses';
import {
  appDocument,
  assetPaths,
  contactDialogDocument,
  errorDocument,
  frameDocument,
  interruptionDocument,
  mailDocument,
  retiredDocument,
  signInDocument,
} from './documents';
import { ebayClasses } from './ebay-classes';
import { EbayData } from './ebay-data';
import { type EbayKnobs, ebayKnobsOf } from './ebay-knobs';
import { ebayLabels } from './ebay-labels';
import { type EbayWorld, ebayWorldOf } from './ebay-world';
import { itemPicture } from './item-picture';
import type { EbayScreen, PageConfig } from './page-config';
import { contactTarget } from './page-data';

/** `skeleton` = the page never gets beyond skeletons; `retired` = the messages page before the present one. */
export type EbayCondition = 'ready' | 'signed-out' | 'captcha' | 'error' | 'retired' | 'skeleton';

export interface EbayPortalOptions {
  readonly world: World;
  readonly variant: PortalVariant;
  /** In place of what the variant's seed draws. */
  readonly knobs?: Partial<EbayKnobs>;
  readonly condition?: EbayCondition;
}

export interface EbayPortal extends PortalPage {
  /** The world as eBay tells it, see `ebayWorldOf`: compare with this one. */
  readonly world: EbayWorld;
  readonly variant: PortalVariant;
  readonly knobs: EbayKnobs;
  /** Messages that were sent by a click on Send, as the portal received them. */
  readonly sent: readonly SentMessage[];
  /** Address of the messages; nothing is opened, unless the knobs say that the page opens the newest. */
  inboxAddress(): string;
  /**
   * Address that opens the conversation when it is loaded next. Where the variant's addresses tell nothing of the
   * selection, the page opens it by itself.
   */
  addressOf(conversationId: string): string;
  /** What a perfect reader would report of the opened conversation. */
  truthOf(conversationId: string): Truth;
}

/** The page as public sources describe it: the id on the row, the open row by its class, the address silent. */
export function plainEbayVariant(changes: Partial<PortalVariant> = {}): PortalVariant {
  return plainVariant('ebay', {
    rowIdentity: 'attribute',
    rowMarking: 'class',
    urlStyle: { path: 'plain', selection: 'none' },
    ...changes,
  });
}

export function createEbayPortal(options: EbayPortalOptions): EbayPortal {
  return new FakeEbay(options);
}

class FakeEbay implements EbayPortal {
  readonly world: EbayWorld;
  readonly variant: PortalVariant;
  readonly knobs: EbayKnobs;
  readonly #condition: EbayCondition;
  readonly #labels;
  readonly #data: EbayData;
  readonly #startedAt = Date.now();
  #opensFirst: string | undefined;

  constructor({ world, variant, knobs, condition = 'ready' }: EbayPortalOptions) {
    this.variant = variant;
    this.knobs = { ...ebayKnobsOf(variant), ...knobs };
    this.world = ebayWorldOf(world, variant, this.knobs);
    this.#condition = condition;
    this.#labels = ebayLabels(variant.language);
    this.#data = new EbayData(this.world, variant);
  }

  get sent(): readonly SentMessage[] {
    return this.#data.sent;
  }

  inboxAddress(): string {
    this.#opensFirst = undefined;
    return conversationAddress(this.variant, undefined);
  }

  addressOf(conversationId: string): string {
    this.#opensFirst = this.variant.urlStyle.selection === 'none' ? conversationId : undefined;
    return conversationAddress(this.variant, this.#conversation(conversationId));
  }

  truthOf(conversationId: string): Truth {
    return truthOf(this.#conversation(conversationId), this.variant);
  }

  async handle(request: PortalRequest): Promise<PortalResponse | undefined> {
    if (request.url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    return (
      (await this.#asset(request)) ?? this.#interruption(request) ?? this.#data.answer(request) ?? this.#page(request)
    );
  }

  #conversation(conversationId: string): WorldConversation {
    const found = this.world.conversations.find((conversation) => conversation.conversationId === conversationId);
    if (!found) throw new Error(`No conversation ${conversationId} in this world`);
    return found;
  }

  async #asset({ url }: PortalRequest): Promise<PortalResponse | undefined> {
    if (url.pathname === assetPaths.script) {
      return scriptResponse(await bundleOf(new URL('./app/main.tsx', import.meta.url)));
    }
    if (url.pathname === assetPaths.style) {
      const styles = await textOf(new URL('./styles.css', import.meta.url));
      return styleResponse(nameStyles(styles, this.variant, ebayClasses));
    }
    const [, itemId] = /^\/cnt\/pictures\/(\w+)\.svg$/.exec(url.pathname) ?? [];
    return itemId === undefined ? undefined : svgResponse(itemPicture(itemId));
  }

  #interruption({ url }: PortalRequest): PortalResponse | undefined {
    const { language } = this.variant;
    const isSignIn = this.#condition === 'signed-out' || url.hostname.startsWith('signin.');
    const isRetired = this.#condition === 'retired' || url.pathname.startsWith('/mesgweb/');
    if (isSignIn) return this.#html(signInDocument(language, this.#labels));
    if (this.#condition === 'captcha') return this.#html(interruptionDocument());
    if (this.#condition === 'error') return { ...this.#html(errorDocument(language)), status: 404 };
    if (isRetired) return this.#html(retiredDocument(language, this.#labels));
    return undefined;
  }

  #page({ url }: PortalRequest): PortalResponse | undefined {
    const { language } = this.variant;
    switch (screenKindOf(url)) {
      case 'frame':
        return this.#html(frameDocument(language));
      case 'mail':
        return this.#mail(url);
      case 'dialog':
        return this.#dialog(url);
      case 'messages':
        return this.#app({ kind: 'messages', opened: openedBy(url, this.world) ?? this.#opensFirst });
      case 'orders':
        return this.#app({ kind: 'orders' });
      case 'order':
        return this.#app({ kind: 'order', orderId: url.searchParams.get('orderid') ?? '' });
      case 'contact':
        return this.#contact(url);
      case undefined:
        return undefined;
    }
  }

  #mail(url: URL): PortalResponse | undefined {
    const notice = this.world.notices.find((found) => found.conversationId === url.searchParams.get('id'));
    return notice && this.#html(mailDocument(notice, this.variant.language));
  }

  #dialog(url: URL): PortalResponse | undefined {
    const target = contactTarget(this.world, url);
    return target && this.#html(contactDialogDocument(target, this.#labels, this.variant));
  }

  #contact(url: URL): PortalResponse | undefined {
    const target = contactTarget(this.world, url);
    return target && this.#app({ kind: 'contact', target });
  }

  #app(screen: EbayScreen): PortalResponse {
    const config: PageConfig = {
      screen,
      variant: this.variant,
      knobs: this.knobs,
      now: this.world.now + (Date.now() - this.#startedAt),
      seller: this.world.seller.userName,
      neverLoads: this.#condition === 'skeleton',
    };
    return this.#html(appDocument(config, this.#labels));
  }

  #html(document: string): PortalResponse {
    return htmlResponse(document, securityHeaders(this.variant.csp));
  }
}
