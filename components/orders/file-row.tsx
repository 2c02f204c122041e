/** One file of the list. */
import { FileQuestionMark, FileSpreadsheet, FileText, FileX, X } from 'lucide-react';
import { i18n } from '#i18n';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import type { FileDeeds } from './file-deeds';
import { FileFigures } from './file-figures';
import { FileState } from './file-state';
import { endColumn } from './list-columns';
import { failureKeys, unreadableText } from './problem-words';
import { reportName, writingName } from './report-words';

interface FileRowProps {
  readonly file: ImportFileView;
  /** Whether the parts below the list are about this file. */
  readonly isShown: boolean;
  readonly deeds: FileDeeds;
}

export function FileRow({ file, isShown, deeds }: FileRowProps) {
  const Icon = iconOf(file);
  const edge = isShown ? 'border-l-3 border-l-accent pl-[13px]' : 'pl-4';
  return (
    <li className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-t-line py-2 pr-2 ${edge}`}>
      <Icon aria-hidden="true" size={16} className="shrink-0 text-ink-2" />
      <div className="min-w-48 flex-1">
        <FileName file={file} isShown={isShown} onShow={() => deeds.show(file.fileId)} />
        <FileWords file={file} onTryAgain={deeds.start} />
      </div>
      <FileFigures file={file} />
      <div className={`ml-auto flex items-center justify-end gap-1 ${endColumn}`}>
        <FileEnd file={file} deeds={deeds} />
      </div>
    </li>
  );
}

function iconOf({ state, survey }: ImportFileView) {
  if (state === 'unreadable') return FileX;
  if (state === 'unknown-header') return FileQuestionMark;
  return survey?.marketplace === 'ebay' ? FileSpreadsheet : FileText;
}

interface FileNameProps {
  readonly file: ImportFileView;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function FileName({ file, isShown, onShow }: FileNameProps) {
  const name = <bdi className="font-semibold [overflow-wrap:anywhere]">{file.name}</bdi>;
  if (!file.survey) return <p className="text-sm">{name}</p>;
  return (
    <button
      type="button"
      aria-current={isShown ? 'true' : undefined}
      title={i18n.t('imports.list.show', { file: file.name })}
      onClick={onShow}
      className="rounded-chip text-left text-sm hover:underline"
    >
      {name}
    </button>
  );
}

interface FileWordsProps {
  readonly file: ImportFileView;
  readonly onTryAgain: () => void;
}

/** What the file is and how it is written, or why it is neither. */
function FileWords({ file: { name, state, survey, unreadable, failure }, onTryAgain }: FileWordsProps) {
  if (state === 'opening') return <p className="text-sm text-ink-2">{i18n.t('imports.list.opening')}</p>;
  if (unreadable && !survey) return <p className="text-sm text-ink-2">{unreadableText(unreadable)}</p>;
  return (
    <>
      {survey && (
        <p className="text-sm text-ink-2">
          {reportName(survey)} · {writingName(survey)}
        </p>
      )}
      {state === 'failed' && (
        <p className="text-sm text-late">
          {i18n.t(failureKeys[failure ?? 'unexpected'])}{' '}
          <Button look="link" aria-label={i18n.t('imports.list.tryAgainNamed', { file: name })} onPress={onTryAgain}>
            {i18n.t('imports.list.tryAgain')}
          </Button>
        </p>
      )}
    </>
  );
}

function FileEnd({ file, deeds }: { readonly file: ImportFileView; readonly deeds: FileDeeds }) {
  const { fileId, name, state } = file;
  return (
    <>
      {state === 'unknown-header' ? (
        <Button aria-label={i18n.t('imports.list.matchNamed', { file: name })} onPress={() => deeds.match(fileId)}>
          {i18n.t('imports.list.match')}
        </Button>
      ) : (
        <FileState file={file} />
      )}
      {state !== 'importing' && (
        <IconButton name={i18n.t('imports.list.remove', { file: name })} onPress={() => deeds.remove(fileId)}>
          <X aria-hidden="true" size={16} />
        </IconButton>
      )}
    </>
  );
}
