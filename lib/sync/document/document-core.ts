/**
 * A Yjs document as the parts of ours see it: two logs, and the texts. All that a device writes goes by two client ids
 * that it keeps: texts by one, the log by the other, because what is dropped leaves nothing behind only where it
 * stands in one row.
 */
import * as Y from 'yjs';
import { RegisterLog } from './register-log';
import { baseListName, logListName, textKey, textKeyPrefix, textMapName } from './root-names';
import type { TextEdit } from './text-edits';
import { textEdits } from './text-edits';

export class DocumentCore {
  readonly log: RegisterLog;
  readonly base: RegisterLog;
  /** This device's name in stamps and removals. */
  readonly writer: string;
  readonly #doc = new Y.Doc();
  readonly #texts: Y.Map<unknown>;
  readonly #clientId: number;
  #changes = 0;

  /** @throws whatever Yjs throws for updates that are none */
  constructor(updates: readonly Uint8Array[], clientId: number) {
    this.#clientId = clientId >>> 0;
    this.writer = this.#clientId.toString(36);
    this.#doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.#doc, update);
    });
    this.#texts = this.#doc.getMap(textMapName);
    this.log = new RegisterLog(this.#doc.getArray(logListName));
    this.base = new RegisterLog(this.#doc.getArray(baseListName));
  }

  /** The client ids that this device writes by: of the log, and of texts. */
  get clientIds(): readonly number[] {
    return [this.#clientId, this.#clientId + 2 ** 32];
  }

  /** How many units this client is known to have written. */
  clockOf(clientId: number): number {
    return Y.getState(this.#doc.store, clientId);
  }

  /** Greater than of any earlier change of this device. */
  get nextNumber(): number {
    return this.clockOf(this.#clientId) + 1;
  }

  /** Grows with all that is written here, lines that are only dropped among it. */
  get changes(): number {
    return this.#changes + this.log.changes + this.base.changes;
  }

  write(change: () => void): void {
    this.#doc.transact(() => this.#as(this.#clientId, change));
  }

  /** Contents that enter; both logs are read anew where the update adds to them. */
  enter(update: Uint8Array, hasBase: boolean): void {
    this.#changes += 1;
    Y.applyUpdate(this.#doc, update);
    if (hasBase) this.base.reload();
  }

  hasText(id: string, path: string, origin: string): boolean {
    return this.#text(id, path, origin) !== undefined;
  }

  /** Empty where there is none. */
  textOf(id: string, path: string, origin: string): string {
    return this.#text(id, path, origin)?.toString() ?? '';
  }

  /** False where it says so already. */
  setText({ id, path, origin, text }: { id: string; path: string; origin: string; text: string }): boolean {
    const shared = this.#text(id, path, origin);
    const before = shared?.toString();
    if (shared === undefined || before === undefined || before === text) return false;
    const edits: readonly TextEdit[] =
      shared.length === before.length ? textEdits(before, text) : [{ at: 0, remove: shared.length, insert: text }];
    this.#changes += 1;
    this.#as(this.#clientId + 2 ** 32, () => {
      for (const { at, remove, insert } of edits) {
        shared.delete(at, remove);
        shared.insert(at, insert);
      }
    });
    return true;
  }

  /** Drops all texts that a record ever had. */
  eraseTexts(id: string): void {
    const prefix = textKeyPrefix(id);
    for (const key of [...this.#texts.keys()]) if (key.startsWith(prefix)) this.#texts.delete(key);
  }

  encode(): Uint8Array {
    this.write(() => {
      this.base.sweep();
      this.log.sweep();
    });
    return Y.encodeStateAsUpdate(this.#doc);
  }

  #text(id: string, path: string, origin: string): Y.Text | undefined {
    const found = this.#texts.get(textKey(id, path, origin));
    return found instanceof Y.Text ? found : undefined;
  }

  /** Ours only while we write: Yjs would take another one, aloud, if it heard of changes under it. */
  #as(clientId: number, change: () => void): void {
    const before = this.#doc.clientID;
    this.#doc.clientID = clientId;
    try {
      change();
    } finally {
      this.#doc.clientID = before;
    }
  }
}
