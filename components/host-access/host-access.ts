/** What the note on missing access asks of the browser; given to it, so that it can be shown without one. */
import type { HostGrants } from '@/lib/domain/marketplace/portal-access';

export interface HostAccess {
  readonly read: () => Promise<HostGrants>;
  readonly watch: (onChange: () => void) => () => void;
  /** Shows the browser's own question: only directly within a press. Resolves to whether all of it is granted. */
  readonly ask: (patterns: readonly string[]) => Promise<boolean>;
  /** Where the seller changes it by hand. */
  readonly browserKind: 'firefox' | 'chromium';
  readonly memory: AccessMemory;
}

/** What this browser remembers of the note. */
export interface AccessMemory {
  /** Patterns that the seller does not need. */
  leftOut(): readonly string[];
  leaveOut(patterns: readonly string[]): void;
  /** Whether the browser was asked, and nobody has seen yet what came of it: its question may close the popup. */
  wasAsked(): boolean;
  noteAsked(wasAsked: boolean): void;
}
