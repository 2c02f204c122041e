/** Shows the page's state to tests as `window.__portal`. */
import type { PortalHandle } from '../../server/portal-handle';
import { theInbox } from './portal-context';

export function showHandle(): void {
  const handle: PortalHandle = {
    get conversationId() {
      return theInbox.current().openedId;
    },
    get isShown() {
      const { openedId, shownCase } = theInbox.current();
      return openedId !== undefined && shownCase?.caseId === openedId;
    },
    get drafts() {
      return theInbox.current().drafts;
    },
    get sent() {
      return theInbox.current().sent;
    },
    switchTo: (conversationId) => theInbox.open(conversationId),
    remountBox: () => theInbox.remountBox(),
  };
  window.__portal = handle;
}
