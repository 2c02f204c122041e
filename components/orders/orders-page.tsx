/** Importing order reports: files in, what each would change, one import after the other, what was not taken and why. */
import { useState } from 'react';
import type { ColumnMapping } from '@/lib/imports/column-mapping';
import type { ImportCommand, ImportView, PastImport } from '@/lib/protocol/import-view';
import { type SaveFile, saveCsv } from '../ui/save-file';
import { ImportOverview } from './import-overview';
import { MappingScreen } from './mapping/mapping-screen';
import { useAnnouncement } from './use-announcement';
import { type RefusedRowsAccess, useRefusedRows } from './use-refused-rows';

export interface OrdersPageProps {
  readonly view: ImportView;
  /** The latest first. */
  readonly past: readonly PastImport[];
  readonly command: (command: ImportCommand) => void;
  readonly readRefused: RefusedRowsAccess['readRefused'];
  readonly saveFile?: SaveFile;
  readonly now?: () => number;
}

export function OrdersPage({ view, past, command, readRefused, saveFile = saveCsv, now = Date.now }: OrdersPageProps) {
  const [matchingId, setMatching] = useState<string>();
  const [wantedId, setWanted] = useState<string>();
  const saver = useRefusedRows({ readRefused, saveFile });
  const announcement = useAnnouncement(view.files);
  const matching = view.files.find(({ fileId, state }) => fileId === matchingId && state === 'unknown-header');

  function takeMapping(fileId: string, mapping: ColumnMapping): void {
    command({ name: 'map', mapping });
    setWanted(fileId);
    setMatching('');
  }

  return (
    <>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {matching ? (
        <MappingScreen
          key={matching.fileId}
          file={matching}
          onBack={() => setMatching('')}
          onUse={(mapping) => takeMapping(matching.fileId, mapping)}
        />
      ) : (
        <ImportOverview
          view={view}
          past={past}
          command={command}
          now={now()}
          saver={saver}
          wantedId={wantedId}
          onShow={setWanted}
          onMatch={setMatching}
          hasReturned={matchingId !== undefined}
        />
      )}
    </>
  );
}
