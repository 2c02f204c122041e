/** Whose conversation a preview is filled with, and how a wording reads in it. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import type { Settings } from '@/lib/domain/settings/settings';
import type { CustomerCounts } from '@/lib/domain/template/customer-values';
import type { TemplateValues } from '@/lib/domain/template/template-values';
import { toTemplateValues } from '@/lib/domain/template/to-template-values';

export interface PreviewBuyer {
  readonly conversation: Conversation;
  readonly order?: Order | undefined;
  readonly customer?: CustomerCounts | undefined;
}

export type Signature = Pick<Settings, 'agentName' | 'signature' | 'shopName'>;

export interface PreviewPlace {
  readonly buyer: PreviewBuyer;
  readonly signature: Signature;
  /** Of the wording, BCP 47. */
  readonly language: string;
  /** Epoch ms. */
  readonly now: number;
}

export function previewValues({ buyer, signature, language, now }: PreviewPlace): TemplateValues {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return toTemplateValues({ ...buyer, ...signature, language, now, zone });
}

/**
 * Characters that a portal's box takes, as far as is known: eBay's sendMessage takes 2,000, Amazon's older reply box
 * took 4,000. When a reply is inserted, the limit of the box itself decides.
 */
export const boxLimits: Readonly<Record<MarketplaceName, number>> = { amazon: 4000, ebay: 2000 };
