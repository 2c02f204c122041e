/** What every part of the panel needs besides what it shows: the line to the extension and the clock. */
import { createContext, type ReactNode, useContext } from 'react';
import type { IntentModelSource } from '@/lib/intent/model-source';
import type { AnswersFinder } from '@/lib/protocol/answers-link';
import type { PanelConnection } from '@/lib/protocol/panel-connection';

export interface PanelTools {
  readonly connection: PanelConnection;
  /** Epoch ms. */
  readonly now: () => number;
  /** Of the extension, for reports. */
  readonly version: string;
  /** Absent where none is loaded: word lists tell then what a message wants. */
  readonly intentModel?: IntentModelSource;
  /** Absent where no past answers are looked for. */
  readonly answers?: AnswersFinder;
}

const PanelToolsContext = createContext<PanelTools | undefined>(undefined);

export function PanelToolsProvider({ tools, children }: { readonly tools: PanelTools; readonly children: ReactNode }) {
  return <PanelToolsContext value={tools}>{children}</PanelToolsContext>;
}

export function usePanelTools(): PanelTools {
  const tools = useContext(PanelToolsContext);
  if (!tools) throw new Error('A part of the panel stands outside of it');
  return tools;
}
