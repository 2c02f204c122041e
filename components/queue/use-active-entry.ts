/** The conversation that keys mean. When it goes, the one that takes its place is next, so the place is never lost. */
import { useState } from 'react';
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import type { RowLine } from './queue-lines';

export interface ActiveEntry {
  readonly line: RowLine | undefined;
  readonly choose: (line: RowLine | undefined) => void;
}

export function useActiveEntry(rows: readonly RowLine[]): ActiveEntry {
  const [chosen, setChosen] = useState<{ readonly key?: ConversationKey; readonly index: number }>({ index: 0 });
  const at = chosen.key === undefined ? -1 : rows.findIndex(({ entry }) => entry.waiting.key === chosen.key);
  const line = rows[at] ?? rows[Math.min(chosen.index, rows.length - 1)];
  // Where a row goes later, it is counted from where it stood last.
  if (line && (line.entry.waiting.key !== chosen.key || line.index !== chosen.index)) {
    setChosen({ key: line.entry.waiting.key, index: line.index });
  }
  return {
    line,
    choose: (next) => {
      if (next) setChosen({ key: next.entry.waiting.key, index: next.index });
    },
  };
}
