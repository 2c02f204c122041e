/** What is said aloud when a file begins, rests or ends; figures that tick are never said. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportFileState, ImportFileView } from '@/lib/protocol/import-view';

const spoken: Readonly<Partial<Record<ImportFileState, (words: { file: string }) => string>>> = {
  importing: (words) => i18n.t('imports.announce.importing', words),
  paused: (words) => i18n.t('imports.announce.paused', words),
  finished: (words) => i18n.t('imports.announce.finished', words),
  cancelled: (words) => i18n.t('imports.announce.cancelled', words),
  failed: (words) => i18n.t('imports.announce.failed', words),
};

/** The latest change, empty before the first. */
export function useAnnouncement(files: readonly ImportFileView[]): string {
  const before = useRef<ReadonlyMap<string, ImportFileState>>(undefined);
  const [text, setText] = useState('');
  useEffect(() => {
    const known = before.current;
    before.current = new Map(files.map(({ fileId, state }) => [fileId, state]));
    if (!known) return;
    const changed = files.filter(({ fileId, state }) => known.get(fileId) !== state);
    const words = changed.flatMap(({ name, state }) => spoken[state]?.({ file: name }) ?? []);
    if (words.length > 0) setText(words.join('. '));
  }, [files]);
  return text;
}
