/** The API of the fake Seller Central: the paths that its pages ask for, answered from the world. */

import * as z from 'zod/mini';
import type { SentMessage } from '../server/portal-handle';
import { jsonResponse, type PortalRequest, type PortalResponse } from '../server/portal-page';
import { worldTopics } from '../world/topics';
import type { WorldConversation } from '../world/world';
import { type CaseSetting, caseJson, caseListJson } from './case-json';
import { countryNameOf, marketplaceIdOf } from './marketplace-names';
import { orderContextJson, orderJson, orderSearchJson, returnsJson } from './order-json';

/** What a person did on the page; nothing else may ever do it. */
export interface Deeds {
  readonly sent: SentMessage[];
  readonly resolved: string[];
}

const base = '/messaging/api/global/';
const denied: PortalResponse = { ...jsonResponse({ reason: 'sign_in' }), status: 403 };

function categoriesJson() {
  return worldTopics.map(({ category, topicId }) => ({ categoryName: category, topicValues: [topicId] }));
}

function marketplacesJson({ world, variant }: CaseSetting) {
  const sites = [...new Set(world.conversations.map((conversation) => conversation.site))];
  return {
    marketplaces: sites.map((site) => ({
      marketplaceId: marketplaceIdOf(site),
      displayName: countryNameOf(site, variant.language),
      countryCode: site,
    })),
    partnerAccountId: world.seller.partnerAccountId,
  };
}

function isAwaiting({ status }: WorldConversation): boolean {
  return status === 'awaiting' || status === 'buyer-left';
}

function metricJson(name: string, { world }: CaseSetting) {
  const open = world.conversations.filter(isAwaiting).length;
  const values: Readonly<Record<string, number>> = {
    contactsResolved: world.conversations.length - open,
    contactsRequireAttention: open,
    contactsResponseNeeded: open,
  };
  return { metricName: name, value: String(values[name] ?? 0) };
}

const sentSchema = z.object({ messageBody: z.string() });

/** The text of a sent message; the whole body where it has another form. */
function sentText(body: string): string {
  const sent = sentSchema.safeParse(parsed(body));
  return sent.success ? sent.data.messageBody : body;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export class PortalApi {
  readonly #setting: CaseSetting;
  readonly #deeds: Deeds;
  /** Whether the session has ended although the page is still open. */
  readonly #isSignedOut: boolean;

  constructor(setting: CaseSetting, deeds: Deeds, isSignedOut: boolean) {
    this.#setting = setting;
    this.#deeds = deeds;
    this.#isSignedOut = isSignedOut;
  }

  answer({ method, url, body }: PortalRequest): PortalResponse | undefined {
    const { pathname, searchParams } = url;
    const isApi = /^\/(messaging\/(api|overview)|orders-api|returns\/api)\//.test(pathname);
    if (!isApi) return undefined;
    if (this.#isSignedOut) return denied;
    if (method === 'POST') return this.#act(pathname, body);
    if (pathname.startsWith('/messaging/overview/api/metric/')) {
      return jsonResponse(metricJson(pathname.split('/').at(-1) ?? '', this.#setting));
    }
    if (pathname.includes('/weblab')) {
      return jsonResponse({ weblabName: searchParams.get('weblabName'), treatment: 'C' });
    }
    return pathname.startsWith(base) ? this.#messaging(pathname.slice(base.length), url) : this.#orders(pathname);
  }

  #messaging(path: string, url: URL): PortalResponse | undefined {
    const { world } = this.#setting;
    if (path === 'cases') return this.#list(url.searchParams);
    if (path === 'rights') return jsonResponse({ viewRights: true, editRights: true });
    if (path === 'topics/categories') return jsonResponse(categoriesJson());
    if (path === 'partnerAccounts/marketplaces') return jsonResponse(marketplacesJson(this.#setting));
    if (path === 'partnerAccounts') {
      const partnerAccountId = world.seller.partnerAccountId;
      return jsonResponse({
        accountStatus: 'AUTHORITATIVE',
        showBannerWhenAuthoritative: false,
        partnerAccountId,
        realtimeActiveStatus: false,
      });
    }
    const [, id, part] = /^cases\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const index = world.conversations.findIndex((known) => known.conversationId === id);
    const conversation = world.conversations[index];
    return conversation && { ...this.#case(conversation, part), delayMs: this.#delayOf(index) };
  }

  #list(query: URLSearchParams): PortalResponse {
    const wanted = query.get('filterList') === 'ACTION_NEEDED' ? isAwaiting : () => true;
    const isKnown = query.has('filter') || query.get('filterList') === 'ACTION_NEEDED';
    const conversations = isKnown ? this.#setting.world.conversations.filter(wanted) : [];
    return { ...jsonResponse(caseListJson(conversations, this.#setting)), delayMs: this.#setting.variant.skeletonMs };
  }

  /** Under `wrong-order` every case takes its own time. */
  #delayOf(index: number): number {
    const { skeletonMs, pageData } = this.#setting.variant;
    return pageData === 'wrong-order' ? skeletonMs + ((index * 7) % 4) * 180 : skeletonMs;
  }

  #case(conversation: WorldConversation, part: string | undefined): PortalResponse {
    if (part === 'orderContext') return jsonResponse(orderContextJson(conversation, this.#setting));
    if (part === 'responsetemplates') return jsonResponse({ responseTemplates: [], buyerLop: 'English' });
    return jsonResponse({ partyCase: caseJson(conversation, this.#setting, true), nextPageToken: null });
  }

  #orders(pathname: string): PortalResponse | undefined {
    const { world } = this.#setting;
    if (pathname === '/orders-api/search') return jsonResponse(orderSearchJson(world));
    if (pathname === '/returns/api/return-requests') return jsonResponse(returnsJson(world));
    const orderId = /^\/orders-api\/order\/([\w-]+)$/.exec(pathname)?.[1];
    const order = world.orders.find((known) => known.orderId === orderId);
    return order && jsonResponse({ order: orderJson(order) });
  }

  #act(pathname: string, body: string): PortalResponse {
    const [, conversationId = '', deed] = /\/cases\/([^/]+)\/(artifacts\/message|caseStatus)$/.exec(pathname) ?? [];
    if (deed === 'caseStatus') this.#deeds.resolved.push(conversationId);
    else this.#deeds.sent.push({ conversationId, text: sentText(body) });
    return jsonResponse({});
  }
}
