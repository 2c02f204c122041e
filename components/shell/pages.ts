/** The pages behind the extension's options, in the order of the list beside them. */
import {
  Archive,
  ChartColumn,
  Inbox,
  type LucideIcon,
  MessageSquareText,
  Package,
  Settings,
  Users,
} from 'lucide-react';

export const pageNames = ['queue', 'orders', 'customers', 'replies', 'insights', 'backup', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

export const pageEntries = {
  queue: { title: 'queue.title', Icon: Inbox },
  orders: { title: 'shell.orders', Icon: Package },
  customers: { title: 'shell.customers', Icon: Users },
  replies: { title: 'shell.replies', Icon: MessageSquareText },
  insights: { title: 'insights.title', Icon: ChartColumn },
  backup: { title: 'backup.title', Icon: Archive },
  settings: { title: 'shell.settings', Icon: Settings },
} as const satisfies Record<PageName, { readonly title: string; readonly Icon: LucideIcon }>;
