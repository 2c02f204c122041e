/** A browser that syncs, without a browser: its store, its clock, and the desk as it is after each start. */
import { defaultSyncChoices, type SyncCarrier } from '@/lib/domain/sync/sync-choices';
import { SyncError, type SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { Template } from '@/lib/domain/template/template';
import { createSyncDesk, type SyncDesk } from '@/lib/services/sync/sync-desk';
import type { ReplydockDatabase, SyncPlaceRecord } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSyncPlace, saveSyncChoices } from '@/lib/store/sync-tables';
import { readTemplates } from '@/lib/store/templates-table';
import { noonAt } from './conversations';
import { aDatabase } from './database';
import type { End, SharedPlace } from './shared-place';

export const folder = { url: 'https://cloud.example.com/dav/Replydock/', user: 'mara', password: 'copper kettle' };
export const passphrase = 'seven grey herons';
const minuteMs = 60_000;

export class SyncingBrowser {
  now = noonAt;
  isPermitted = true;
  probeProblem: SyncProblem | undefined;
  desk: SyncDesk;

  private constructor(
    readonly db: ReplydockDatabase,
    readonly places: Readonly<Record<SyncCarrier, SharedPlace>>,
  ) {
    this.desk = this.restart();
  }

  static async open(name: string, places: Readonly<Record<SyncCarrier, SharedPlace>>): Promise<SyncingBrowser> {
    const db = aDatabase();
    await saveSyncChoices(db, { deviceName: name, parts: { ...defaultSyncChoices.parts } }, noonAt);
    return new SyncingBrowser(db, places);
  }

  /** As a background that has just started; what the one before was about is never finished. */
  restart(end?: End & { readonly ended: () => void }): SyncDesk {
    let before: Promise<unknown> = Promise.resolve();
    this.desk = createSyncDesk({
      db: this.db,
      now: () => this.now,
      random: () => 0.5,
      rounds: 1000,
      usualName: () => 'Browser',
      alone: (work) => {
        const turn = before.then(work);
        before = turn.catch(() => {});
        return turn;
      },
      open: async (carrier) => {
        if (!this.isPermitted) throw new SyncError({ name: 'no-permission' });
        return this.places[carrier].store(end && { end, ended: end.ended });
      },
      probe: async () => {
        if (this.probeProblem) throw new SyncError(this.probeProblem);
      },
      clear: async () => {},
    });
    return this.desk;
  }

  startFolder(words = passphrase) {
    return this.desk.start({ carrier: 'web-dav', place: folder, passphrase: words });
  }

  async save(template: Template): Promise<void> {
    this.goOn(1);
    const before = await this.db.templates.get(template.id);
    await saveTemplates(
      this.db,
      [{ ...(before && { before }), after: { ...template, updatedAt: this.now } }],
      this.now,
    );
  }

  goOn(minutes: number): void {
    this.now += minutes * minuteMs;
  }

  async bodies(language = 'en'): Promise<Readonly<Record<string, string>>> {
    const templates = await readTemplates(this.db, this.now);
    const sorted = templates.sort((one, other) => one.id.localeCompare(other.id));
    return Object.fromEntries(sorted.map(({ id, variants }) => [id, variants[language]?.body ?? '']));
  }

  async place(carrier: SyncCarrier = 'web-dav'): Promise<SyncPlaceRecord> {
    const place = await readSyncPlace(this.db, carrier);
    if (!place) throw new Error(`${carrier} is not switched on`);
    return place;
  }
}
