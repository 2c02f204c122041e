/** What can be done to templates as a whole, each with a notice that says so and can take it back. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { moveTemplates } from '@/lib/domain/template/library/arrange-templates';
import { duplicateTemplate } from '@/lib/domain/template/library/duplicate-template';
import { type Template, type TemplateId, templateIdSchema } from '@/lib/domain/template/template';
import { changed, newTemplate } from './desk/template-changes';
import type { WorkshopDesk } from './desk/workshop-desk';

export interface Notice {
  readonly text: string;
  readonly canUndo: boolean;
}

export interface TemplateDeeds {
  readonly notice: Notice | undefined;
  readonly say: (text: string | undefined) => void;
  readonly create: (folder: string | undefined) => void;
  readonly duplicate: (template: Template) => void;
  readonly moveToTrash: (ids: readonly TemplateId[]) => void;
  readonly takeFromTrash: (ids: readonly TemplateId[]) => void;
  readonly erase: (ids: readonly TemplateId[]) => Promise<void>;
  readonly pin: (ids: readonly TemplateId[], isPinned: boolean) => void;
  readonly tag: (ids: readonly TemplateId[], tag: string) => void;
  readonly putInFolder: (ids: readonly TemplateId[], folder: string) => void;
  /** @param ordered all templates in the seller's order */
  readonly move: (ordered: readonly Template[], ids: readonly TemplateId[], before: TemplateId | undefined) => void;
  /** One change of one template, with a word that says so. */
  readonly change: (id: TemplateId, change: (template: Template) => Template, said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

interface TemplateDeedsProps {
  readonly desk: WorkshopDesk;
  readonly sellerLanguage: string;
  readonly onOpen: (id: TemplateId) => void;
  readonly now: () => number;
}

export function useTemplateDeeds({ desk, sellerLanguage, onOpen, now }: TemplateDeedsProps): TemplateDeeds {
  const [notice, setNotice] = useState<Notice>();
  const say = (text: string | undefined, canUndo = false) =>
    setNotice(text === undefined ? undefined : { text, canUndo });
  const make = (template: Template) => {
    desk.create([template]);
    onOpen(template.id);
  };
  const showFirst = (ids: readonly TemplateId[]) => {
    setNotice(undefined);
    const known = ids.find((id) => desk.find(id) !== undefined);
    if (known !== undefined) onOpen(known);
  };
  return {
    notice,
    say,
    create: (folder) => make(newTemplate({ id: newId(), language: sellerLanguage, folder, now: now() })),
    duplicate: (template) => {
      const nameCopy = (title: string) => i18n.t('workshop.copyTitle', { title });
      make({ ...duplicateTemplate(template, { id: newId(), nameCopy }), updatedAt: now() });
    },
    moveToTrash: async (ids) => {
      const isDone = await desk.moveToTrash(ids);
      if (isDone) say(i18n.t('workshop.trashed', ids.length, { count: ids.length }), true);
    },
    takeFromTrash: async (ids) => {
      if (await desk.takeFromTrash(ids)) say(i18n.t('workshop.trash.restored', ids.length, { count: ids.length }));
    },
    erase: async (ids) => {
      if (!(await desk.erase(ids))) throw new Error('The templates could not be erased');
    },
    pin: (ids, isPinned) =>
      desk.editAll(ids, ({ isPinned: _, ...template }) => (isPinned ? { ...template, isPinned } : template)),
    tag: (ids, tag) => {
      desk.editAll(ids, (template) => changed({ ...template, tags: [...new Set([...template.tags, tag])] }));
      say(i18n.t('workshop.bulk.tagged', ids.length, { count: ids.length, tag }), true);
    },
    putInFolder: (ids, folder) => {
      desk.editAll(ids, ({ folder: _, ...template }) => changed(folder === '' ? template : { ...template, folder }));
      say(i18n.t('workshop.bulk.moved', ids.length, { count: ids.length }), true);
    },
    move: (ordered, ids, before) => {
      const places = new Map(moveTemplates(ordered, ids, before).map(({ after }) => [after.id, after.position]));
      desk.editAll([...places.keys()], (template) => {
        const position = places.get(template.id);
        return position === undefined ? template : { ...template, position };
      });
    },
    change: (id, change, said) => {
      desk.edit(id, change);
      say(said, true);
    },
    undo: () => showFirst(desk.undo()),
    redo: () => showFirst(desk.redo()),
  };
}

function newId(): TemplateId {
  return templateIdSchema.parse(`own:${crypto.randomUUID()}`);
}
