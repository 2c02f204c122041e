/** The pages behind the extension's options, in the order of the list beside them. */
import { Archive, type LucideIcon, MessageSquareText, Package, Settings, Users } from 'lucide-react';

export const pageNames = ['orders', 'customers', 'replies', 'backup', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

export const pageEntries = {
  orders: { title: 'shell.orders', Icon: Package },
  customers: { title: 'shell.customers', Icon: Users },
  replies: { title: 'shell.replies', Icon: MessageSquareText },
  backup: { title: 'backup.title', Icon: Archive },
  settings: { title: 'shell.settings', Icon: Settings },
} as const satisfies Record<PageName, { readonly title: string; readonly Icon: LucideIcon }>;
