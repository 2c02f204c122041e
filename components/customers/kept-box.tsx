/** Tags and note, written where they are read. */
import { useId } from 'react';
import { i18n } from '#i18n';
import { mostTags, noteLength } from '@/lib/protocol/customer-words';
import { Box } from '../ui/box';
import { Button } from '../ui/button';
import { TagsField } from '../ui/tags-field';
import { customerTags } from '../words/customer-tags';
import type { KeptAccess } from './use-kept';

export function KeptBox({ kept: access }: { readonly kept: KeptAccess }) {
  const { kept, canKeep, write, saveNow } = access;
  const noteId = useId();
  if (!canKeep) return null;
  return (
    <Box title={i18n.t('customer.keep')}>
      <div className="flex flex-col gap-2 px-4 py-3 text-sm">
        <TagsField
          {...customerTags()}
          isTitled
          tags={kept.tags}
          onChange={(tags) => {
            write({ tags });
            saveNow();
          }}
        />
        <label htmlFor={noteId} className="text-ink-2">
          {i18n.t('customer.note')}
        </label>
        <textarea
          id={noteId}
          dir="auto"
          rows={3}
          value={kept.note}
          onChange={(event) => write({ note: event.currentTarget.value })}
          onBlur={saveNow}
          className="field-sizing-content max-h-80 min-h-16 w-full resize-y rounded-control border border-control bg-surface px-2.5 py-1.5 text-sm text-ink"
        />
        <KeptState {...access} />
      </div>
    </Box>
  );
}

function KeptState({ kept, state, saveNow }: KeptAccess) {
  const problem = problemWords({ kept, state });
  return (
    <div className="flex min-h-4 flex-wrap items-center gap-x-2 text-xs text-ink-2">
      <span aria-live="polite" className={problem ? 'text-late' : 'empty:hidden'}>
        {problem ?? (state === 'saved' ? i18n.t('customer.saved') : '')}
      </span>
      {state === 'failed' && (
        <Button look="link" onPress={saveNow}>
          {i18n.t('notice.tryAgain')}
        </Button>
      )}
      {!problem && <span>{i18n.t('customer.noteWhere')}</span>}
    </div>
  );
}

function problemWords({ kept, state }: Pick<KeptAccess, 'kept' | 'state'>): string | undefined {
  const letters = kept.note.length - noteLength;
  const tags = kept.tags.length - mostTags;
  if (state === 'failed') return i18n.t('customer.notSaved');
  if (state === 'too-long') return i18n.t('customer.tooLong', letters, { count: letters });
  return state === 'too-many-tags' ? i18n.t('customer.tooManyTags', tags, { count: tags }) : undefined;
}
