/** Puts the orders page into a test with a worker that only notes what it is asked. */
import { OrdersPage } from '@/components/orders/orders-page';
import type { RefusedRow } from '@/components/orders/refused-rows-file';
import type { ImportCommand, ImportFileView, ImportView, PastImport } from '@/lib/protocol/import-view';
import { type Rendered, renderAgain } from './render-again';
import { now } from './sample-imports';

export interface OrdersStage {
  readonly asked: ImportCommand[];
  readonly saved: { readonly name: string; readonly text: string }[];
  /** The worker tells something else. */
  readonly tell: (files: readonly ImportFileView[], isBusyElsewhere?: boolean) => Promise<void>;
}

interface Setting {
  readonly past?: readonly PastImport[];
  readonly refused?: Readonly<Record<string, readonly RefusedRow[]>>;
  readonly isBusyElsewhere?: boolean;
}

export async function showOrders(files: readonly ImportFileView[], setting: Setting = {}): Promise<OrdersStage> {
  const { past = [], refused = {}, isBusyElsewhere = false } = setting;
  const asked: ImportCommand[] = [];
  const saved: { name: string; text: string }[] = [];
  const page = (view: ImportView) => (
    <OrdersPage
      view={view}
      past={past}
      command={(command) => asked.push(command)}
      readRefused={async (importId) => {
        const rows = refused[importId];
        if (!rows) throw new Error('The store cannot be read');
        return rows;
      }}
      saveFile={(name, parts) => saved.push({ name, text: parts.join('') })}
      now={() => now}
    />
  );
  const rendered: Rendered = await renderAgain(page({ files, isBusyElsewhere }));
  return {
    asked,
    saved,
    tell: (told, isBusy = isBusyElsewhere) => rendered.again(page({ files: told, isBusyElsewhere: isBusy })),
  };
}
