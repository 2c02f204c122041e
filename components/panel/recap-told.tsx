/** One thing that the buyer has told. */
import {
  Ban,
  CalendarDays,
  Camera,
  FileText,
  Hash,
  type LucideIcon,
  MapPin,
  MessageCircleReply,
  Package,
  Palette,
  RefreshCw,
  Ruler,
  TriangleAlert,
  Undo2,
  Wallet,
  Wrench,
} from 'lucide-react';
import { i18n } from '#i18n';
import type { Fault, RecapLine, Wish } from '@/lib/intent/recap/recap';
import { formatWeekday, noonOf } from '../words/dates';
import { RecapQuote } from './recap-quote';

const icons: Readonly<Record<RecapLine['kind'], LucideIcon>> = {
  order: Hash,
  item: Package,
  size: Ruler,
  colour: Palette,
  quantity: Hash,
  answer: MessageCircleReply,
  wish: Wallet,
  fault: TriangleAlert,
  photo: Camera,
  address: MapPin,
  away: CalendarDays,
  tried: Wrench,
};

const wishIcons: Readonly<Record<Wish, LucideIcon>> = {
  refund: Wallet,
  replacement: RefreshCw,
  return: Undo2,
  repair: Wrench,
  cancel: Ban,
  invoice: FileText,
};

export function RecapTold({ line }: { readonly line: RecapLine }) {
  const { quote, question, isConditional } = line;
  return (
    <RecapQuote
      Icon={line.kind === 'wish' ? wishIcons[line.value] : icons[line.kind]}
      quotes={question ? [question, quote] : [quote]}
    >
      {wordsOf(line)}
      {isConditional && <span className="text-ink-2"> · {i18n.t('recap.conditional')}</span>}
    </RecapQuote>
  );
}

function wordsOf(line: RecapLine): string {
  switch (line.kind) {
    case 'wish':
      return wishWords(line.value);
    case 'fault':
      return faultWords(line.value);
    case 'photo':
      return i18n.t('recap.photo');
    case 'address':
      return i18n.t('recap.address');
    case 'tried':
      return i18n.t('recap.tried');
    case 'away':
      return line.days
        ? i18n.t('recap.awayDay', { day: formatWeekday(noonOf(line.days.latest)) })
        : i18n.t('recap.away');
    case 'order':
      return i18n.t('recap.order', { value: line.value });
    case 'item':
      return i18n.t('recap.item', { value: line.value });
    case 'size':
      return i18n.t('recap.size', { value: line.value });
    case 'colour':
      return i18n.t('recap.colour', { value: line.value });
    case 'quantity':
      return i18n.t('recap.quantity', { value: line.value });
    case 'answer':
      return i18n.t('recap.answer', { value: line.value });
  }
}

function wishWords(wish: Wish): string {
  const words: Readonly<Record<Wish, string>> = {
    refund: i18n.t('recap.wish.refund'),
    replacement: i18n.t('recap.wish.replacement'),
    return: i18n.t('recap.wish.return'),
    repair: i18n.t('recap.wish.repair'),
    cancel: i18n.t('recap.wish.cancel'),
    invoice: i18n.t('recap.wish.invoice'),
  };
  return words[wish];
}

function faultWords(fault: Fault): string {
  const words: Readonly<Record<Fault, string>> = {
    damaged: i18n.t('recap.fault.damaged'),
    defective: i18n.t('recap.fault.defective'),
    incomplete: i18n.t('recap.fault.incomplete'),
    'wrong-item': i18n.t('recap.fault.wrongItem'),
    'not-arrived': i18n.t('recap.fault.notArrived'),
  };
  return words[fault];
}
