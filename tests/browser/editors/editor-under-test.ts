/** A page with one editor, and the engine that inserts into it from its own world. */
import type { Page } from 'puppeteer-core';
import type { TextInsertion } from '@/lib/dom/insert-text';
import type { InsertionOutcome } from '@/lib/domain/conversation/insertion';
import { type Bench, browserUnderTest } from '../harness/bench';
import { waitFor } from '../harness/wait-for';
import type { DraftInEditor } from './editor-page';
import { editorAddress, editorPortal } from './editor-portal';

export interface Inserted {
  readonly outcome: InsertionOutcome;
  readonly ms: number;
}

export interface EditorState {
  readonly model: string;
  readonly shown: DraftInEditor;
}

export class EditorUnderTest {
  private constructor(readonly page: Page) {}

  static async open(bench: Bench, name: string): Promise<EditorUnderTest> {
    bench.portals.show('ebay', editorPortal);
    const page = await bench.open(editorAddress(name));
    await waitFor(() => page.evaluate(() => Boolean(window.editorPage && document.documentElement.dataset.engine)), {
      what: `the page of ${name} and the engine`,
    });
    return new EditorUnderTest(page);
  }

  async draft(draft: DraftInEditor): Promise<EditorState> {
    await this.page.evaluate((wanted) => window.editorPage?.open(wanted), draft);
    return this.state();
  }

  state(): Promise<EditorState> {
    return this.page.evaluate(() => {
      const { editorPage } = window;
      if (!editorPage) throw new Error('no editor');
      return { model: editorPage.model(), shown: editorPage.shown() };
    });
  }

  /** The state once the condition holds, or what it is after a while. */
  async stateWhere(condition: (state: EditorState) => boolean): Promise<EditorState> {
    let state = await this.state();
    const until = Date.now() + 400;
    while (!condition(state) && Date.now() < until) state = await this.state();
    return state;
  }

  insert(insertion: Omit<TextInsertion, 'isStillMeant'>): Promise<Inserted> {
    return this.page.evaluate(
      (asked) =>
        new Promise<Inserted>((resolve) => {
          const id = Math.random();
          const listen = (event: Event) => {
            const told = JSON.parse(String(Reflect.get(event, 'detail')));
            if (told.id !== id) return;
            document.removeEventListener('engine-inserted', listen);
            resolve({ outcome: told.outcome, ms: told.ms });
          };
          document.addEventListener('engine-inserted', listen);
          document.dispatchEvent(
            new CustomEvent('engine-insert', { detail: JSON.stringify({ id, insertion: asked }) }),
          );
        }),
      insertion,
    );
  }

  restrict(attribute: string, value: string): Promise<void> {
    return this.page.evaluate((name, to) => window.editorPage?.restrict(name, to), attribute, value);
  }

  /** From now on the engine knows of compositions, as it does on portals from the first reading. */
  watch(): Promise<boolean> {
    return this.page.evaluate(() => document.dispatchEvent(new CustomEvent('engine-watch')));
  }

  /** By the browser's own input method where a test can reach it, else by its events alone. */
  async startComposition(text: string): Promise<void> {
    if (browserUnderTest() === 'firefox') return this.#tellComposition('compositionstart');
    const session = await this.page.createCDPSession();
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }

  async endComposition(): Promise<void> {
    if (browserUnderTest() === 'firefox') return this.#tellComposition('compositionend');
    const session = await this.page.createCDPSession();
    await session.send('Input.insertText', { text: 'か' });
  }

  #tellComposition(type: string): Promise<void> {
    return this.page.evaluate((name) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      focused?.dispatchEvent(new CompositionEvent(name, { bubbles: true, composed: true }));
    }, type);
  }

  undo(): Promise<void> {
    return this.#pressWithControl('z');
  }

  redo(): Promise<void> {
    return this.#pressWithControl('y');
  }

  async #pressWithControl(key: 'y' | 'z'): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    await this.page.keyboard.up('Control');
  }
}
