/** The screen on which a seller says what the columns of an unknown header hold. */
import { ArrowLeft, CircleCheck, CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { ColumnMapping } from '@/lib/imports/column-mapping';
import type { ImportFileView } from '@/lib/protocol/import-view';
import { Box } from '../../ui/box';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { ColumnRow } from './column-row';
import {
  columnUses,
  draftOf,
  type MappingDraft,
  type MappingNeed,
  mappingOf,
  needsOf,
  withField,
} from './mapping-draft';
import { MappingPlace } from './mapping-place';

const needKeys = {
  site: 'imports.mapping.needsSite',
  'order-id': 'imports.mapping.needsOrderId',
  'order-id-or-record': 'imports.mapping.needsOrderIdOrRecord',
  date: 'imports.mapping.needsDate',
} as const satisfies Record<MappingNeed, string>;

interface MappingScreenProps {
  readonly file: ImportFileView;
  readonly onBack: () => void;
  readonly onUse: (mapping: ColumnMapping) => void;
}

export function MappingScreen({ file, onBack, onUse }: MappingScreenProps) {
  const [draft, setDraft] = useState(() => draftOf(file));
  const mapping = mappingOf(draft);
  return (
    <Page
      title={i18n.t('imports.mapping.title', { file: file.name })}
      text={i18n.t('imports.mapping.intro')}
      isWide
      takesFocus
    >
      <div className="flex flex-col gap-4">
        <span>
          <Button onPress={onBack}>
            <ArrowLeft aria-hidden="true" size={14} />
            {i18n.t('imports.mapping.back')}
          </Button>
        </span>
        <MappingPlace draft={draft} onChange={setDraft} />
        <ColumnList file={file} draft={draft} onChange={setDraft} />
        <div className="sticky bottom-0 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-surface py-3">
          <Needs draft={draft} />
          {mapping && (
            <Button look="primary" onPress={() => onUse(mapping)}>
              {i18n.t('imports.mapping.use')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}

interface ColumnListProps {
  readonly file: ImportFileView;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

function ColumnList({ file, draft, onChange }: ColumnListProps) {
  const uses = columnUses(draft.columns);
  return (
    <Box title={i18n.t('imports.mapping.columns')}>
      <ul className="divide-y divide-line">
        {draft.columns.map((column, place) => (
          <ColumnRow
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have places, and two may have one name
            key={place}
            place={place}
            column={column}
            use={uses[place] ?? 'unnamed'}
            sampleRows={file.sampleRows ?? []}
            draft={draft}
            onChoose={(field) => onChange(withField(draft, column, field))}
          />
        ))}
      </ul>
    </Box>
  );
}

function Needs({ draft }: { readonly draft: MappingDraft }) {
  const needs = needsOf(draft);
  const isComplete = needs.length === 0;
  return (
    <p role="status" className="flex min-w-64 flex-1 gap-2">
      {isComplete ? (
        <CircleCheck aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-ok-mark" />
      ) : (
        <CircleQuestionMark aria-hidden="true" size={16} className="mt-0.5 shrink-0 text-ink-2" />
      )}
      {isComplete
        ? i18n.t('imports.mapping.complete')
        : `${i18n.t('imports.mapping.needs')} ${needs.map((need) => i18n.t(needKeys[need])).join(', ')}.`}
    </p>
  );
}
