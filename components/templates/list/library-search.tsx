/** The search above the list. What is typed stands there at once; the list follows when it has been worked out. */
import { type KeyboardEvent, memo, type Ref, useState, useTransition } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { formatCount } from '../../orders/numbers';
import { Keycap } from '../../ui/keycap';
import { SearchField } from '../../ui/search-field';

interface LibrarySearchProps {
  readonly count: number;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly listId: string;
}

/** Whether this key, pressed in the search, chooses the first that is found. */
export function choosesFirst(key: string): boolean {
  return key === 'Enter' || key === 'ArrowDown';
}

/** Keeps what is typed to itself, so that a key draws this field and the list, and nothing else. */
export const LibrarySearch = memo(function LibrarySearch(props: LibrarySearchProps) {
  const { count, onQuery, onKeyDown, inputRef, listId } = props;
  const [text, setText] = useState('');
  const [isBehind, startListing] = useTransition();
  const change = (next: string) => {
    setText(next);
    startListing(() => onQuery(next));
  };
  return (
    <div aria-busy={isBehind}>
      <SearchField
        name={i18n.t('workshop.search', count, { count: formatCount(count) })}
        value={text}
        onChange={change}
        onKeyDown={(event) => {
          if (event.key === 'Escape') change('');
          // What a key chooses is chosen from the list for these words.
          else if (isBehind && choosesFirst(event.key)) flushSync(() => onQuery(text));
          onKeyDown(event);
        }}
        inputRef={inputRef}
        hint={<Keycap>{text === '' ? '/' : 'Esc'}</Keycap>}
        listId={listId}
      />
    </div>
  );
});
