/** The pages behind the extension's options, in the order of the list beside them. */
import {
  Archive,
  ChartColumn,
  Inbox,
  type LucideIcon,
  MessageSquareText,
  Package,
  RefreshCw,
  Settings,
  Users,
} from 'lucide-react';

export const pageNames = ['queue', 'orders', 'customers', 'replies', 'insights', 'sync', 'backup', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

interface PageEntry {
  readonly title: string;
  /** In the list of pages, where the title is too long for its line. */
  readonly nav?: string;
  readonly Icon: LucideIcon;
}

export const pageEntries = {
  queue: { title: 'queue.title', nav: 'shell.queue', Icon: Inbox },
  orders: { title: 'shell.orders', Icon: Package },
  customers: { title: 'shell.customers', Icon: Users },
  replies: { title: 'shell.replies', Icon: MessageSquareText },
  insights: { title: 'insights.title', Icon: ChartColumn },
  sync: { title: 'sync.title', Icon: RefreshCw },
  backup: { title: 'backup.title', Icon: Archive },
  settings: { title: 'shell.settings', Icon: Settings },
} as const satisfies Record<PageName, PageEntry>;
