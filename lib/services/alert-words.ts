/** The words of badge and notice, in the browser's language. Short: some systems show forty characters of a line. */
import type { AlertCounts } from '@/lib/domain/alerts/alert-badge';
import type { AlertNotice, NoticedDue } from '@/lib/domain/alerts/alert-notice';

/** One sentence of the catalogue, its places filled in their order. */
export type SayAlert = (
  key:
    | 'alerts.badgeNone'
    | 'alerts.badgeSoon'
    | 'alerts.badgeLate'
    | 'alerts.badgeBoth'
    | 'alerts.oneBeforeClosing'
    | 'alerts.oneDue'
    | 'alerts.oneDueFrom'
    | 'alerts.oneDueUntil'
    | 'alerts.oneLate'
    | 'alerts.manyDue'
    | 'alerts.manyLate'
    | 'alerts.manyBoth'
    | 'alerts.firstBeforeClosing'
    | 'alerts.firstDue'
    | 'alerts.firstDueFrom'
    | 'alerts.firstDueUntil'
    | 'alerts.firstLate'
    | 'alerts.buyerOn'
    | 'alerts.nameOn'
    | 'alerts.andMore'
    | 'alerts.inAll',
  ...values: readonly string[]
) => string;

export interface AlertWordTools {
  readonly say: SayAlert;
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone that times are told in. */
  readonly zone: string;
  readonly now: number;
}

export interface NoticeWords {
  readonly title: string;
  readonly message: string;
}

const dayMs = 86_400_000;
/** A name comes from a page, and may be as long as it likes. */
const longestName = 40;

const titles = {
  'before-closing': 'alerts.oneBeforeClosing',
  due: 'alerts.oneDue',
  'due-from': 'alerts.oneDueFrom',
  'due-until': 'alerts.oneDueUntil',
  late: 'alerts.oneLate',
} as const;

const firsts = {
  'before-closing': 'alerts.firstBeforeClosing',
  due: 'alerts.firstDue',
  'due-from': 'alerts.firstDueFrom',
  'due-until': 'alerts.firstDueUntil',
  late: 'alerts.firstLate',
} as const;

export function badgeWords({ soon, late }: AlertCounts, say: SayAlert): string {
  if (soon > 0 && late > 0) return say('alerts.badgeBoth', String(soon), String(late));
  if (late > 0) return say('alerts.badgeLate', String(late));
  return soon > 0 ? say('alerts.badgeSoon', String(soon)) : say('alerts.badgeNone');
}

export function noticeWords(notice: AlertNotice, tools: AlertWordTools): NoticeWords {
  return notice.count === 1 ? wordsOfOne(notice, tools) : wordsOfMany(notice, tools);
}

function wordsOfOne(notice: AlertNotice, tools: AlertWordTools): NoticeWords {
  return {
    title: tools.say(titles[notice.first.kind], timeWords(notice.first, tools)),
    message: joined(whose(notice, tools), inAll(notice, tools)),
  };
}

function wordsOfMany(notice: AlertNotice, tools: AlertWordTools): NoticeWords {
  const { count, late, first } = notice;
  const { say } = tools;
  const ahead = count - late;
  const title =
    late === 0
      ? say('alerts.manyDue', String(ahead))
      : ahead === 0
        ? say('alerts.manyLate', String(late))
        : say('alerts.manyBoth', String(ahead), String(late));
  return {
    title,
    message: joined(say(firsts[first.kind], timeWords(first, tools)), namesOf(notice, tools), inAll(notice, tools)),
  };
}

function whose({ names: [name], first }: AlertNotice, { say }: AlertWordTools): string {
  const place = placeNames[first.marketplace];
  return name === undefined ? say('alerts.buyerOn', place) : say('alerts.nameOn', cut(name), place);
}

const placeNames = { amazon: 'Amazon', ebay: 'eBay' } as const;

function namesOf({ names, count }: AlertNotice, { say }: AlertWordTools): string {
  if (names.length === 0) return '';
  const listed = names.map(cut).join(', ');
  return count > names.length ? say('alerts.andMore', listed, String(count - names.length)) : `${listed}.`;
}

/** Only where more waits than this notice tells of. */
function inAll({ all, count }: AlertNotice, { say }: AlertWordTools): string {
  return all.soon + all.late > count ? say('alerts.inAll', String(all.soon), String(all.late)) : '';
}

/** By the clock; with the day where it is not today. */
function timeWords(due: NoticedDue, { locale, zone, now }: AlertWordTools): string {
  const { at } = due;
  const dayOf = (instant: number) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(instant);
  const isToday = dayOf(at) === dayOf(now);
  const isNear = Math.abs(at - now) < 6 * dayMs;
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    ...(!isToday && (isNear ? { weekday: 'short' } : { day: 'numeric', month: 'short' })),
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function cut(name: string): string {
  const letters = [...name.trim()];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : letters.join('');
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
