/** What stands above a group: its sign, its name and how many are in it. The group's own name says the same. */
import { AlarmClock, Clock, ClockAlert, Hourglass, type LucideIcon, Moon } from 'lucide-react';
import { i18n } from '#i18n';
import { shortWhen } from '../words/queue-times';
import { type GroupName, headRem } from './queue-lines';

const faces = {
  late: { Icon: ClockAlert, tone: 'text-late' },
  'before-close': { Icon: Moon, tone: 'text-ink' },
  soon: { Icon: Hourglass, tone: 'text-soon' },
  later: { Icon: Clock, tone: 'text-ink' },
  snoozed: { Icon: AlarmClock, tone: 'text-ink-2' },
} as const satisfies Record<GroupName, { readonly Icon: LucideIcon; readonly tone: string }>;

const nameKeys = {
  late: 'queue.group.late',
  soon: 'queue.group.soon',
  later: 'queue.group.later',
  snoozed: 'queue.group.snoozed',
} as const;

export function groupName(name: GroupName, closesAt: number | undefined, now: number): string {
  if (name !== 'before-close') return i18n.t(nameKeys[name]);
  if (closesAt === undefined) return i18n.t('queue.group.beforeClosePlain');
  return i18n.t('queue.group.beforeClose', { when: shortWhen(closesAt, now) });
}

interface GroupHeadProps {
  readonly name: GroupName;
  readonly text: string;
  readonly count: number;
  readonly topRem: number;
}

export function GroupHead({ name, text, count, topRem }: GroupHeadProps) {
  const { Icon, tone } = faces[name];
  return (
    <div
      role="presentation"
      aria-hidden="true"
      className="absolute inset-x-0 flex items-center gap-1.5 border-b border-line bg-canvas px-(--gutter) text-sm"
      style={{ height: `${headRem}rem`, top: `${topRem}rem` }}
    >
      <Icon aria-hidden="true" size={14} className={`shrink-0 ${tone}`} />
      <span className={`min-w-0 flex-1 truncate font-semibold ${tone}`}>{text}</span>
      <span className="shrink-0 text-ink-2 tabular-nums">{count}</span>
    </div>
  );
}
