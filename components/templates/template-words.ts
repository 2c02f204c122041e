/** What templates are about, in the seller's words. */
import { i18n } from '#i18n';
import type { Intent, OrderSituation, Template } from '@/lib/domain/template/template';
import { catalogueLanguage } from '../words/locale';
import { reasonWords } from '../words/reasons';
import { titleOf } from './desk/language-state';

/** `asks where it is`. */
export function intentWords(intent: Intent): string {
  return reasonWords({ kind: 'intent', intent }, 0).text;
}

const situationKeys = {
  'not-shipped': 'workshop.situation.notShipped',
  'on-its-way': 'workshop.situation.onItsWay',
  late: 'workshop.situation.late',
  lost: 'workshop.situation.lost',
  delivered: 'workshop.situation.delivered',
  'returned-to-sender': 'workshop.situation.returnedToSender',
  cancelled: 'workshop.situation.cancelled',
  'no-order': 'workshop.situation.noOrder',
} as const satisfies Record<OrderSituation, string>;

export function situationWords(situation: OrderSituation): string {
  return i18n.t(situationKeys[situation]);
}

/** In the seller's own language if there is one. */
export function shownTitle(template: Template): string {
  return titleOf(template, catalogueLanguage()) || i18n.t('workshop.untitled');
}
