/** How eBay's addresses name the messages page and, in some variants, the opened conversation. */
import type { PortalVariant } from '../variants/variant';
import type { World, WorldConversation } from '../world/world';

const paths: Readonly<Record<PortalVariant['urlStyle']['path'], string>> = {
  plain: '/cnt/ViewMessage?group_type=CORE',
  v2: '/cnt/viewMessage?group_type=CORE',
  v3: '/msg/inbox?group_type=CORE',
  ref: '/cnt/ViewMessage?_caprdt=1&group_type=CORE&conversation_type=FROM_MEMBERS',
};

export type ScreenKind = 'messages' | 'orders' | 'order' | 'contact' | 'dialog' | 'mail' | 'frame';

const screens: readonly (readonly [ScreenKind, RegExp])[] = [
  ['messages', /^\/(cnt\/viewmessage|msg(\/.*)?|sh\/messages|mye\/myebay\/messages)\/?$/i],
  ['order', /^\/(mesh|sh)\/ord\/details$/],
  ['orders', /^\/sh\/ord\/?$/],
  ['contact', /^\/(contact\/sendmsg|cnt\/intermediatedFAQ|cnt\/FindAnswers)$/],
  ['dialog', /^\/(itm\/.+|cnt\/interact)$/],
  ['mail', /^\/cnt\/mail$/],
  ['frame', /^\/cnt\/frame$/],
];

/** What is shown at an address; undefined where nothing is. */
export function screenKindOf({ pathname }: URL): ScreenKind | undefined {
  return screens.find(([, path]) => path.test(pathname))?.[0];
}

/** The address to type for a conversation, or for the page without one. */
export function conversationAddress(variant: PortalVariant, conversation: WorldConversation | undefined): string {
  return `https://${variant.host}${paths[variant.urlStyle.path]}${conversation ? selectionOf(variant, conversation) : ''}`;
}

function selectionOf({ urlStyle }: PortalVariant, conversation: WorldConversation): string {
  if (urlStyle.selection === 'id') return `&conversationId=${conversation.conversationId}`;
  if (urlStyle.selection === 'none') return '';
  const item = conversation.items[0]?.itemId ?? '';
  return `&reference_type=LISTING&reference_id=${item}&other_user_id=${encodeURIComponent(conversation.buyer.userName)}`;
}

/** Which conversation an address opens when the page loads. */
export function openedBy(url: URL, world: World): string | undefined {
  const { searchParams } = url;
  const user = searchParams.get('other_user_id');
  const item = searchParams.get('reference_id');
  const named = world.conversations.find(
    ({ conversationId, buyer, items }) =>
      conversationId === searchParams.get('conversationId') ||
      (buyer.userName === user && items.some(({ itemId }) => itemId === item)),
  );
  return named?.conversationId;
}
