/** What the address of a Seller Central page tells. Parameter names differ in case from page to page. */
import type { PageKind } from '@/lib/domain/conversation/reading';
import { isOrderId, toCaseId } from './patterns';

export interface PageAddress {
  /** `inbox` stands for inbox and conversation: the address alone does not tell them apart. */
  readonly page: Exclude<PageKind, 'conversation'>;
  readonly caseId?: string;
  readonly orderId?: string;
  readonly marketplaceId?: string;
  readonly isSignIn: boolean;
}

export function readAddress(url: URL): PageAddress {
  const parameters = new Map([...url.searchParams].reverse().map(([name, value]) => [name.toLowerCase(), value]));
  const path = url.pathname.replace(/\/ref=.*$/i, '').replace(/\/+$/, '');
  const page = pageOf(path);
  const caseId = page === 'inbox' ? caseIdOf(parameters) : undefined;
  const orderId = orderIdOf(page, path, parameters);
  const marketplaceId = parameters.get('marketplaceid');
  return {
    page,
    isSignIn: /^\/ap\/(?:signin|mfa|cvf|challenge)/.test(path),
    ...(caseId && { caseId }),
    ...(orderId && { orderId }),
    ...(marketplaceId && { marketplaceId }),
  };
}

function pageOf(path: string): PageAddress['page'] {
  if (/^\/messaging\/inbox(?:-v\d)?$/.test(path)) return 'inbox';
  if (/^\/messaging\/contact(?:\/returns)?$/.test(path)) return 'contact';
  if (/^\/orders-v3\/order\/[^/]+$/.test(path)) return 'order';
  if (/^\/orders-v3(?:\/(?:search|mfn|fba|all)(?:\/[\w-]+)?)?$/.test(path)) return 'orders';
  return 'other';
}

/** `cc` is what the page itself sets when a row is selected, so it wins over what the link that opened the page said. */
function caseIdOf(parameters: ReadonlyMap<string, string>): string | undefined {
  const searched = parameters.get('fi')?.toLowerCase() === 'caseid' ? parameters.get('ss') : undefined;
  return toCaseId(parameters.get('cc')) ?? toCaseId(searched) ?? toCaseId(parameters.get('ct'));
}

function orderIdOf(page: string, path: string, parameters: ReadonlyMap<string, string>): string | undefined {
  const id = page === 'order' ? path.split('/').at(-1) : page === 'contact' ? parameters.get('orderid') : undefined;
  return id && isOrderId(id) ? id : undefined;
}
