/** Which template is open, or what is looked at instead. */
import { useState } from 'react';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import type { DeskState } from './desk/desk-state';
import type { WorkshopDesk } from './desk/workshop-desk';

/** What stands beside the list in a template's place: the trash, the library's way in and out, or changes that are offered. */
export type Aside = 'trash' | 'files' | 'edits';

export interface Opened {
  readonly template: Template | undefined;
  readonly aside: Aside | undefined;
  readonly open: (id: TemplateId) => void;
  readonly showAside: (aside: Aside) => void;
  readonly close: () => void;
}

/** Leaving a template saves it. */
export function useOpened(desk: WorkshopDesk, state: DeskState): Opened {
  const [id, setId] = useState(desk.lastOpened);
  const [aside, setAside] = useState<Aside>();
  const show = (next: TemplateId | undefined, nextAside?: Aside) => {
    if (next !== id || nextAside) void desk.saveNow();
    desk.lastOpened = next;
    setId(next);
    setAside(nextAside);
  };
  return {
    template: id === undefined ? undefined : (state.drafts.get(id) ?? state.templates.find((known) => known.id === id)),
    aside,
    open: (next) => show(next),
    showAside: (next) => show(undefined, next),
    close: () => show(undefined),
  };
}
