/** The import worker: started by the options page, and ends with it. It works on while the background sleeps. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ImportCommand, ImportView } from '@/lib/protocol/import-view';
import { ImportDesk } from '@/lib/services/import-desk';
import { orderPlace } from '@/lib/services/order-place';
import { openDatabase } from '@/lib/store/database';
import { readSettings } from '@/lib/store/settings-table';
import { readSigner } from '@/lib/store/signing-key';

/** The page is drawn no more often. */
const showEveryMs = 60;

export default defineUnlistedScript(() => {
  const db = openDatabase();
  const now = () => Date.now();
  let view: ImportView | undefined;
  const desk = new ImportDesk({
    db,
    now,
    readPlacing: async () => {
      const [sign, settings] = await Promise.all([readSigner(db), readSettings(db)]);
      return (reported) => orderPlace(reported, { sign, settings, now: now() });
    },
    alone: (run) =>
      navigator.locks.request('replydock-import', { ifAvailable: true }, async (lock) => {
        if (lock) await run();
        return lock !== null;
      }),
    show: (next) => {
      if (view === undefined) setTimeout(post, showEveryMs);
      view = next;
    },
  });

  function post(): void {
    const shown = view;
    view = undefined;
    self.postMessage(shown);
  }

  self.addEventListener('message', ({ data }: MessageEvent<ImportCommand>) => void desk.take(data));
});
