/** What the editor can do to the template that is open; every deed goes to the desk, which saves it and can undo it. */
import { useMemo } from 'react';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Template, TemplateId, TemplateVariant } from '@/lib/domain/template/template';
import {
  changed,
  restored,
  type WordsPlace,
  withBody,
  withLanguage,
  withoutLanguage,
  withoutOwnWording,
  withTitle,
  withUpToDate,
} from '../desk/template-changes';
import type { WorkshopDesk } from '../desk/workshop-desk';

export interface EditorDeeds {
  readonly writeTitle: (language: string, title: string) => void;
  readonly writeBody: (place: WordsPlace, body: string) => void;
  readonly dropOwnWording: (language: string, marketplace: MarketplaceName) => void;
  readonly addLanguage: (language: string, from: Pick<TemplateVariant, 'title' | 'body'>) => void;
  readonly removeLanguage: (language: string) => void;
  readonly makeMain: (language: string) => void;
  readonly markUpToDate: (language: string) => void;
  /** @param field edits of one field that follow each other are undone as one */
  readonly change: (change: (template: Template) => Template, field?: string) => void;
  readonly restore: (version: Template) => void;
  readonly saveNow: () => void;
}

export function useEditorDeeds(desk: WorkshopDesk, id: TemplateId, now: () => number): EditorDeeds {
  return useMemo(
    () => ({
      writeTitle: (language, title) =>
        desk.edit(id, (template) => withTitle(template, language, title, now()), `title ${language}`),
      writeBody: (place, body) =>
        desk.edit(id, (template) => withBody(template, place, body, now()), `body ${place.language} ${place.wording}`),
      dropOwnWording: (language, marketplace) =>
        desk.edit(id, (template) => withoutOwnWording(template, language, marketplace, now())),
      addLanguage: (language, { title, body }) =>
        desk.edit(id, (template) => withLanguage(template, language, { title, body, changedAt: now() })),
      removeLanguage: (language) => desk.edit(id, (template) => withoutLanguage(template, language)),
      makeMain: (language) => desk.edit(id, (template) => changed({ ...template, mainLanguage: language })),
      markUpToDate: (language) => desk.edit(id, (template) => withUpToDate(template, language, now())),
      change: (change, field) => desk.edit(id, (template) => changed(change(template)), field),
      restore: (version) => desk.edit(id, (template) => restored(template, version)),
      saveNow: () => void desk.saveNow(),
    }),
    [desk, id, now],
  );
}
