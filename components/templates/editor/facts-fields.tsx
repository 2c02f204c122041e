/** How a reply is called up and where it is kept, as fields that are saved while they are typed. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import type { EditorDeeds } from './use-editor-deeds';

const box =
  'h-8 w-full rounded-control border border-control bg-surface px-2.5 text-sm text-ink outline-none placeholder:text-ink-3 focus-visible:border-accent focus-visible:ring-1 focus-visible:ring-accent';

interface ShortcutFieldProps {
  readonly value: string;
  readonly clash: string | undefined;
  readonly deeds: EditorDeeds;
}

/** A shortcut is one word: what is typed after a slash. */
export function ShortcutField({ value, clash, deeds }: ShortcutFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-ink-2">
        {i18n.t('workshop.facts.shortcut')}
      </label>
      <div className="flex items-center gap-1">
        <span aria-hidden="true" className="text-ink-3">
          /
        </span>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={value}
          aria-invalid={clash !== undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => deeds.change(withShortcut(event.target.value), 'shortcut')}
          onBlur={deeds.saveNow}
          className={box}
        />
      </div>
      <span
        id={`${id}-help`}
        aria-live="polite"
        className={`text-xs ${clash === undefined ? 'text-ink-3' : 'text-late'}`}
      >
        {clash === undefined
          ? i18n.t('workshop.facts.shortcutHelp')
          : i18n.t('workshop.facts.shortcutClash', { title: clash || i18n.t('workshop.untitled') })}
      </span>
    </div>
  );
}

function withShortcut(typed: string): (template: Template) => Template {
  const shortcut = typed.replace(/^\/+/, '').replace(/\s+/g, '-');
  return ({ shortcut: _, ...template }) => (shortcut === '' ? template : { ...template, shortcut });
}

interface FolderFieldProps {
  readonly value: string;
  readonly folders: readonly string[];
  readonly deeds: EditorDeeds;
}

export function FolderField({ value, folders, deeds }: FolderFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-ink-2">
        {i18n.t('workshop.facts.folder')}
      </label>
      <input
        id={id}
        type="text"
        list={`${id}-known`}
        autoComplete="off"
        maxLength={60}
        value={value}
        onChange={(event) => deeds.change(withFolder(event.target.value), 'folder')}
        onBlur={deeds.saveNow}
        className={box}
      />
      <datalist id={`${id}-known`}>
        {folders.map((folder) => (
          <option key={folder} value={folder} />
        ))}
      </datalist>
    </div>
  );
}

function withFolder(folder: string): (template: Template) => Template {
  return ({ folder: _, ...template }) => (folder === '' ? template : { ...template, folder });
}
