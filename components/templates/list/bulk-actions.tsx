/** What can be done with several templates at once. */
import { FolderInput, Pin, Tag, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';

interface BulkActionsProps {
  readonly count: number;
  readonly folders: readonly string[];
  readonly onTag: (tag: string) => void;
  readonly onFolder: (folder: string) => void;
  readonly onPin: () => void;
  readonly onTrash: () => void;
}

export function BulkActions({ count, folders, onTag, onFolder, onPin, onTrash }: BulkActionsProps) {
  const [asking, setAsking] = useState<'tag' | 'folder'>();
  const give = (text: string) => {
    if (asking === 'tag' && text !== '') onTag(text);
    if (asking === 'folder') onFolder(text);
    setAsking(undefined);
  };
  return (
    <div
      role="toolbar"
      aria-label={i18n.t('workshop.bulk.name')}
      className="flex flex-col gap-2 border-t border-line bg-canvas px-4 py-2"
    >
      <div className="flex items-center justify-between gap-2">
        <span className="text-sm font-semibold">{i18n.t('workshop.bulk.count', count, { count })}</span>
        <span className="flex">
          <IconButton name={i18n.t('workshop.bulk.tag')} onPress={() => setAsking('tag')}>
            <Tag aria-hidden="true" size={16} />
          </IconButton>
          <IconButton name={i18n.t('workshop.bulk.folder')} onPress={() => setAsking('folder')}>
            <FolderInput aria-hidden="true" size={16} />
          </IconButton>
          <IconButton name={i18n.t('workshop.pin')} onPress={onPin}>
            <Pin aria-hidden="true" size={16} />
          </IconButton>
          <IconButton name={i18n.t('workshop.delete')} hint="Del" onPress={onTrash}>
            <Trash2 aria-hidden="true" size={16} />
          </IconButton>
        </span>
      </div>
      {asking && (
        <NameForm
          key={asking}
          label={asking === 'tag' ? i18n.t('workshop.bulk.tag') : i18n.t('workshop.bulk.folder')}
          known={asking === 'folder' ? folders : []}
          onGive={give}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

interface NameFormProps {
  readonly label: string;
  readonly known: readonly string[];
  readonly onGive: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ label, known, onGive, onCancel }: NameFormProps) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(name.replace(/\s+/g, ' ').trim());
  };
  return (
    <form onSubmit={submit} className="flex items-center gap-2">
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        list="workshop-known-names"
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: the seller has just asked for this field
        autoFocus
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        className="h-8 min-w-0 flex-1 rounded-control border border-control bg-surface px-2.5 text-sm"
      />
      <datalist id="workshop-known-names">
        {known.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
      <Button type="submit">{i18n.t('workshop.bulk.give')}</Button>
    </form>
  );
}
