/** What a fake portal's page shows of its own state to tests, as `window.__portal`. Only tests look at it. */

export interface SentMessage {
  readonly conversationId: string;
  readonly text: string;
}

export interface PortalHandle {
  /** The conversation that the portal itself holds as opened. */
  readonly conversationId: string | undefined;
  /** Whether its thread is shown, and no skeleton. */
  readonly isShown: boolean;
  /** Text per conversation in the portal's own state: what its Send button would send. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What was sent by a click on Send since the page was loaded. */
  readonly sent: readonly SentMessage[];
  /** Opens another conversation as a click on its row does, at once. */
  switchTo(conversationId: string): void;
  /** Builds the reply box anew, as re-rendering does. */
  remountBox(): void;
}

declare global {
  interface Window {
    __portal?: PortalHandle;
  }
}
