/** What the queue's pages ask of the background. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { panelToBackground } from './messages';
import { request, toExtension } from './request';

/** False: it cannot be shown. */
export async function openInTab(key: ConversationKey): Promise<boolean> {
  const answer = await request(panelToBackground, { name: 'queue/open', payload: { key }, transport: toExtension });
  return answer.isOpened;
}

export async function showQueuePage(): Promise<void> {
  await request(panelToBackground, { name: 'queue/show', payload: {}, transport: toExtension });
}

/** Nobody waits for it: what has changed is stored already. */
export function tellQueueChange(): void {
  request(panelToBackground, { name: 'queue/changed', payload: {}, transport: toExtension }).catch(() => {});
}
