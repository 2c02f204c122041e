/** Keys that work anywhere in the panel: `/` for the search box, the bindings of Insert and of folding. */
import { useEffect, useEffectEvent } from 'react';
import type { PanelCommand } from '@/lib/protocol/for-page';
import type { Shortcuts } from '../words/key-names';
import { usePanelTools } from './panel-tools';

interface PanelKeys {
  readonly shortcuts: Shortcuts;
  readonly onSearch: () => void;
  readonly onInsert: (index: number) => void;
  readonly onToggle: () => void;
}

export function usePanelKeys({ shortcuts, onSearch, onInsert, onToggle }: PanelKeys): void {
  const { connection } = usePanelTools();

  const run = useEffectEvent((command: PanelCommand) => {
    const index = insertCommands.indexOf(command);
    if (index >= 0) onInsert(index);
  });

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return;
    const digit = ['Digit1', 'Digit2', 'Digit3'].indexOf(event.code);
    if (digit >= 0 && isPlainAlt(event) && isBoundToAlt(shortcuts, digit)) {
      event.preventDefault();
      onInsert(digit);
    }
    if (event.code === 'KeyR' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onToggle();
    }
    if (event.key === '/' && !event.altKey && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) {
      event.preventDefault();
      onSearch();
    }
  });

  useEffect(() => connection.onCommand((command) => run(command)), [connection]);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

const insertCommands: readonly PanelCommand[] = ['insert-1', 'insert-2', 'insert-3'];

function isPlainAlt(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
}

/** A binding that the seller changed or took away is theirs; where the browser knows none at all, ours count. */
function isBoundToAlt({ insertFirst, insertSecond, insertThird }: Shortcuts, index: number): boolean {
  const bindings = [insertFirst, insertSecond, insertThird];
  if (bindings.every((binding) => binding === undefined)) return true;
  const binding = bindings[index];
  return binding === `Alt+${index + 1}` || binding === `⌥${index + 1}`;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
