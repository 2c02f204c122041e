/** A buyer about whom something can be kept: tags beside the name, a note below the facts, and the way to write both. */
import { NotebookPen } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerIdentity } from '@/lib/protocol/panel-view';
import { IconButton } from '../ui/icon-button';
import { TagsField } from '../ui/tags-field';
import { customerTags } from '../words/customer-tags';
import { Buyer, type BuyerProps } from './buyer';
import { KeptStateLine } from './kept-state-line';
import { NoteField } from './note-field';
import { TagChips } from './tag-chips';
import { useKept } from './use-kept';

interface KeptBuyerProps extends Omit<BuyerProps, 'marks' | 'corner' | 'children'> {
  readonly identity: CustomerIdentity;
  /** Names the conversation. */
  readonly place: string;
}

export function KeptBuyer({ identity, place, ...buyer }: KeptBuyerProps) {
  const { kept, state, write, saveNow } = useKept({ identity, place });
  const [isOpen, setOpen] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const id = useId();
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = editor.current?.querySelectorAll<HTMLElement>('textarea, input') ?? [];
    if (isOpen) [...fields].find((field) => !hasText(field))?.focus();
  }, [isOpen]);
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isOpen) return;
    setOpen(false);
    document.getElementById(`${id}-toggle`)?.focus();
  };
  return (
    <Buyer
      {...buyer}
      marks={!isOpen && <TagChips tags={kept.tags} />}
      corner={
        <span className="-mr-1.5">
          <IconButton
            id={`${id}-toggle`}
            name={i18n.t('customer.keep')}
            aria-expanded={isOpen}
            aria-controls={id}
            onPress={() => setOpen(!isOpen)}
          >
            <NotebookPen aria-hidden="true" size={16} />
          </IconButton>
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape in any of its fields closes them */}
      <div id={id} ref={editor} onKeyDown={closeByKey} className="flex flex-col gap-1.5 pt-2 empty:hidden">
        {(isOpen || isWriting || kept.note !== '') && (
          <NoteField
            note={kept.note}
            onChange={(note) => write({ note })}
            onFocus={() => setWriting(true)}
            onBlur={() => {
              setWriting(false);
              saveNow();
            }}
          />
        )}
        {isOpen && (
          <TagsField
            {...customerTags()}
            tags={kept.tags}
            onChange={(tags) => {
              write({ tags: [...tags] });
              saveNow();
            }}
          />
        )}
      </div>
      <KeptStateLine kept={kept} state={state} isWriting={isOpen || isWriting} onRetry={saveNow} />
    </Buyer>
  );
}

function hasText(field: HTMLElement): boolean {
  return 'value' in field && field.value !== '';
}
