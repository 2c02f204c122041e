/** The workshop with the templates of this browser's store, and the way in and out of them. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { RuleChoicesContext } from '@/components/policy/rule-choices-context';
import type { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import { LibraryFiles } from '@/components/templates/library-files/library-files';
import { Workshop } from '@/components/templates/workshop';
import type { TrashedTemplate, WorkshopAccess } from '@/components/templates/workshop-access';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readLastConversation } from './last-conversation';
import {
  createFileReader,
  createTemplateDeeds,
  readEditsShown,
  readTrashShown,
  readUsesShown,
  refuseEdit,
} from './templates-access';

interface TemplatesPageProps {
  readonly db: ReplydockDatabase;
  /** Outlives the page: what was typed is not lost by looking at another one. */
  readonly desk: WorkshopDesk;
  readonly templates: readonly Template[];
  readonly settings: Settings;
}

const noTrash: readonly TrashedTemplate[] = [];
const noUses: WorkshopAccess['uses'] = new Map();
const noOffers: NonNullable<WorkshopAccess['edits']>['offers'] = [];

export function TemplatesPageWithStore({ db, desk, templates, settings }: TemplatesPageProps) {
  const [deeds] = useState(() => createTemplateDeeds(db));
  const trash = useLiveQuery(() => readTrashShown(db), [db]) ?? noTrash;
  const uses = useLiveQuery(() => readUsesShown(db), [db]) ?? noUses;
  const lastConversation = useLiveQuery(() => readLastConversation(db, Date.now()), [db]);
  const offers = useLiveQuery(() => readEditsShown(db), [db]) ?? noOffers;
  const edits = useMemo(() => ({ offers, refuse: (mark: string) => refuseEdit(db, mark) }), [db, offers]);
  const access = useMemo(() => ({ ...deeds, templates, trash, uses, edits }), [deeds, templates, trash, uses, edits]);
  const { replyLanguage } = settings;
  const readFile = useMemo(() => createFileReader(() => replyLanguage), [replyLanguage]);
  return (
    <RuleChoicesContext value={settings.ruleChoices}>
      <Workshop
        access={access}
        desk={desk}
        settings={settings}
        lastConversation={lastConversation}
        files={<LibraryFiles access={deeds} templates={templates} readFile={readFile} />}
      />
    </RuleChoicesContext>
  );
}
