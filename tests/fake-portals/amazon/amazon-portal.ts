/** The fake Seller Central: plug it into the server with `portals.show('amazon', createAmazonPortal({ … }))`. */
import { randomUUID } from 'node:crypto';
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import { bundleOf, textOf } from '../server/bundle';
import type { SentMessage } from '../server/portal-handle';
import {
  htmlResponse,
  type PortalRequest,
  type PortalResponse,
  scriptResponse,
  styleResponse,
} from '../server/portal-page';
import { securityHeaders } from '../server/security-policy';
import { nameStyles } from '../variants/class-names';
import type { PortalVariant } from '../variants/variant';
import type { World } from '../world/world';
import type { AppConfig } from './app/config';
import type { Capture } from './capture';
import { amazonNames } from './known-names';
import { countryNameOf } from './marketplace-names';
import { captchaPage, errorPage, signInPage } from './plain-pages';
import { type Deeds, PortalApi } from './portal-api';
import type { AmazonPortal, AmazonPortalOptions, PortalCondition } from './portal-options';
import { assets, inboxPaths, isAsset, pagePaths, shell, styles, unreadable } from './shell';
import { wordsOf } from './words/words-of';

class FakeAmazon implements AmazonPortal {
  readonly world: World;
  readonly variant: PortalVariant;
  readonly #deeds: Deeds = { sent: [], resolved: [] };
  readonly #capture: Capture | undefined;
  readonly #condition: PortalCondition;
  readonly #api: PortalApi;
  readonly #words;
  #opensFirst: string | undefined;

  constructor({ world, variant, capture, condition = 'ready' }: AmazonPortalOptions) {
    this.world = world;
    this.variant = variant;
    this.#capture = capture;
    this.#condition = condition;
    this.#words = wordsOf(variant.language);
    this.#api = new PortalApi({ world, variant, words: this.#words }, this.#deeds, condition === 'session-lost');
  }

  get sent(): readonly SentMessage[] {
    return this.#deeds.sent;
  }

  get resolved(): readonly string[] {
    return this.#deeds.resolved;
  }

  inboxAddress(): string {
    this.#opensFirst = undefined;
    return `https://${this.variant.host}${inboxPaths[this.variant.urlStyle.path]}`;
  }

  addressOf(conversationId: string): string {
    const address = new URL(this.inboxAddress());
    if (this.variant.urlStyle.selection === 'none') this.#opensFirst = conversationId;
    if (this.variant.urlStyle.selection === 'id') address.searchParams.set('cc', conversationId);
    if (this.variant.urlStyle.selection === 'search') {
      address.searchParams.set('fi', 'caseId');
      address.searchParams.set('ss', conversationId);
    }
    return address.href;
  }

  async handle(request: PortalRequest): Promise<PortalResponse | undefined> {
    const { pathname } = request.url;
    if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
    if (pathname.startsWith('/ap/')) return signInPage();
    if (pathname.startsWith('/messaging/v2/')) return this.#asset(request);
    if (pagePaths.some((path) => path.test(pathname))) return this.#page();
    return this.#data(request);
  }

  #data(request: PortalRequest): PortalResponse | undefined {
    const { skeletonMs } = this.variant;
    const recorded = this.#capture?.answer(request);
    return recorded ? { ...recorded, delayMs: skeletonMs } : this.#api.answer(request);
  }

  #page(): PortalResponse {
    if (this.#condition === 'signed-out') return signInPage();
    if (this.#condition === 'captcha') return captchaPage();
    if (this.#condition === 'error') return errorPage();
    const flood = this.#condition === 'flood' ? ['flood.js'] : [];
    const scripts = [...flood, `boot.${randomUUID().slice(0, 8)}.js`, 'kat.js', 'main.js'];
    return htmlResponse(shell(this.variant, scripts, '<div id="root"></div>'), securityHeaders(this.variant.csp));
  }

  async #asset(request: PortalRequest): Promise<PortalResponse | undefined> {
    const { pathname, searchParams } = request.url;
    if (isAsset(pathname)) return scriptResponse(await bundleOf(assets[pathname]));
    if (pathname === '/messaging/v2/main.css') {
      return styleResponse(nameStyles(await textOf(styles), this.variant, amazonNames));
    }
    if (pathname === '/messaging/v2/frame') {
      return htmlResponse(shell(this.variant, ['kat.js'], ''), securityHeaders(this.variant.csp));
    }
    if (pathname.startsWith('/messaging/v2/boot.')) return scriptResponse(this.#boot());
    if (pathname === '/messaging/v2/gw') return this.#gateway(request, atob(searchParams.get('q') ?? ''));
    return undefined;
  }

  #gateway(request: PortalRequest, path: string): PortalResponse | undefined {
    const answer = this.#data({ ...request, method: 'GET', url: new URL(path, request.url) });
    return answer && unreadable(answer);
  }

  #boot(): string {
    const config: AppConfig = {
      variant: this.variant,
      words: this.#words,
      now: this.world.now,
      shopName: this.world.seller.shopName,
      countryName: countryNameOf(siteOfHost(this.variant.host)?.site ?? 'DE', this.variant.language),
      opensFirst: this.#opensFirst ?? this.#capture?.caseIds[0],
      neverLoads: this.#condition === 'skeleton',
    };
    return `window.__fakeConfig = ${JSON.stringify(config)};`;
  }
}

export function createAmazonPortal(options: AmazonPortalOptions): AmazonPortal {
  return new FakeAmazon(options);
}

export type { AmazonPortal, AmazonPortalOptions, PortalCondition } from './portal-options';
