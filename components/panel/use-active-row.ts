/** A list driven from a search box: the focus stays in the box, arrows move the active row, Enter takes it. */
import { type KeyboardEvent, useState } from 'react';
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import type { Suggestion } from '@/lib/domain/suggestion/suggestion';
import { modeOfKey } from './insert-modes';
import type { SuggestionList } from './use-suggestions';

interface ActiveRowOptions {
  readonly list: SuggestionList;
  readonly listId: string;
  readonly query: string;
  readonly onChoose: (index: number, place: InsertionMode | undefined) => void;
  /** Escape in an empty box. */
  readonly onLeave: () => void;
}

interface ActiveRow {
  /** Index of the active row. The first that a search found is active by itself. */
  readonly active: number | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function useActiveRow({ list, listId, query, onChoose, onLeave }: ActiveRowOptions): ActiveRow {
  const { shown } = list;
  const rows = shown.map(rowKey).join('\n');
  const [moved, setMoved] = useState<{ readonly rows: string; readonly index: number }>();
  const firstFound = query.trim() !== '' && shown.length > 0 ? 0 : undefined;
  const active = moved?.rows === rows ? moved.index : firstFound;

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = stepOf(event.key);
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      const index = stepped(active, step, shown.length);
      setMoved({ rows, index });
      document.getElementById(articleId(listId, index))?.scrollIntoView?.({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active !== undefined) onChoose(active, modeOfKey(event));
    if (event.key === 'Escape') {
      setMoved(undefined);
      if (query === '') onLeave();
    }
  };
  return { active, onKeyDown };
}

export function rowKey({ template, language }: Suggestion): string {
  return `${template.id} ${language}`;
}

export function articleId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** Outside of the box, arrows go from the button of one article to the same of the next. */
export function moveToNeighbour(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event.key);
  const article = event.target instanceof Element ? event.target.closest('article') : null;
  if (step === undefined || !article) return;
  const next = step > 0 ? article.nextElementSibling : article.previousElementSibling;
  const button = next?.querySelector<HTMLElement>('button:not([aria-expanded])');
  if (!button) return;
  event.preventDefault();
  button.focus();
}

function stepOf(key: string): number | undefined {
  return { ArrowDown: 1, ArrowUp: -1 }[key];
}

function stepped(from: number | undefined, step: number, length: number): number {
  if (from === undefined) return step > 0 ? 0 : length - 1;
  return Math.min(length - 1, Math.max(0, from + step));
}
