/** The note about a buyer, written where it is read. It grows with its text. */
import { StickyNote } from 'lucide-react';
import { i18n } from '#i18n';

interface NoteFieldProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

const lettersInLine = 42;
const mostRows = 6;

export function NoteField({ note, onChange, onFocus, onBlur }: NoteFieldProps) {
  return (
    <div className="flex gap-2 rounded-card bg-sunken pl-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent forced-colors:border">
      <StickyNote aria-hidden="true" size={16} className="mt-2 shrink-0 text-ink-2" />
      <textarea
        aria-label={i18n.t('customer.note')}
        placeholder={i18n.t('customer.noteHint')}
        dir="auto"
        rows={rowsOf(note)}
        value={note}
        onChange={(event) => onChange(event.currentTarget.value)}
        onFocus={onFocus}
        onBlur={onBlur}
        className="field-sizing-content max-h-32 min-h-9 focus:max-h-64 min-w-0 flex-1 resize-none rounded-card bg-transparent py-2 pr-3 text-sm text-ink outline-none placeholder:text-ink-2"
      />
    </div>
  );
}

/** For browsers that cannot size a field by its text. */
function rowsOf(note: string): number {
  const rows = note.split('\n').map((line) => Math.max(1, Math.ceil(line.length / lettersInLine)));
  return Math.min(
    mostRows,
    rows.reduce((sum, count) => sum + count, 0),
  );
}
