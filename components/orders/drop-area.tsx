/** Where files come in: dropped anywhere on the page, pasted, or chosen with the button. */
import { Upload } from 'lucide-react';
import { i18n } from '#i18n';
import { FileButton } from '../ui/file-button';
import { useFileDrop } from '../ui/use-file-drop';

export function DropArea({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useFileDrop(onFiles);
  const look = isOver ? 'border-accent bg-accent-tint' : 'border-control';
  return (
    <div className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-box border border-dashed px-4 py-3 ${look}`}>
      <Upload aria-hidden="true" size={18} className="shrink-0 text-ink-2" />
      <p className="min-w-48 flex-1 text-ink-2">{i18n.t(isOver ? 'imports.dropNow' : 'imports.drop')}</p>
      <FileButton onFiles={onFiles}>{i18n.t('imports.choose')}</FileButton>
    </div>
  );
}
