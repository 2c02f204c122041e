/** The pages behind the extension's options, in the order of the list beside them. */
import { type LucideIcon, MessageSquareText, Package, Settings } from 'lucide-react';

export const pageNames = ['orders', 'replies', 'settings'] as const;
export type PageName = (typeof pageNames)[number];

export const pageEntries = {
  orders: { title: 'shell.orders', Icon: Package },
  replies: { title: 'shell.replies', Icon: MessageSquareText },
  settings: { title: 'shell.settings', Icon: Settings },
} as const satisfies Record<PageName, { readonly title: string; readonly Icon: LucideIcon }>;
