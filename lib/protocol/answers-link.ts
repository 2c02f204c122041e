/**
 * The panel's end of the worker that looks for past answers. The worker starts with the first question, is handed what
 * it asks for in small parts, and ends when nobody looks at the panel any more: what it has read goes with it.
 */
import type { Template } from '@/lib/domain/template/template';
import type {
  AnswersAsk,
  AnswersPanelWord,
  AnswersQuestion,
  AnswersWorkerWord,
  LibraryPart,
  PastAnswerView,
} from './past-answer-words';

export interface AnswersFinder {
  /** None where none were found, nobody could look, or the signal came first: the seller has gone on. */
  readonly find: (question: AnswersQuestion, signal: AbortSignal) => Promise<readonly PastAnswerView[]>;
}

/** A worker, as far as it is needed. */
export interface AnswersWorker {
  readonly post: (word: AnswersPanelWord) => void;
  readonly end: () => void;
}

export interface AnswersLinkContext {
  /** Throws where none can be started. */
  readonly start: (heard: {
    readonly onWord: (word: AnswersWorkerWord) => void;
    readonly onFailure: () => void;
  }) => AnswersWorker;
  readonly readAnswered: (ask: Exclude<AnswersAsk, { name: 'library' }>) => Promise<unknown>;
  readonly templates: () => readonly Template[];
  readonly textsOf: (template: Template) => readonly string[];
}

/** Templates in one part: more would hold up the panel. */
const partSize = 100;
/** What is kept for longer has to be read again anyway. */
const restsMs = 10 * 60_000;
const hiddenMs = 60_000;
const none: readonly PastAnswerView[] = [];

interface Asked {
  readonly id: number;
  readonly resolve: (answers: readonly PastAnswerView[]) => void;
}

export class AnswersLink implements AnswersFinder {
  readonly #context: AnswersLinkContext;
  #worker: AnswersWorker | undefined;
  #isBroken = false;
  #asked: Asked | undefined;
  #lastId = 0;
  #library: { readonly version: number; readonly templates: readonly Template[] } = { version: 0, templates: [] };
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(context: AnswersLinkContext) {
    this.#context = context;
  }

  find(question: AnswersQuestion, signal: AbortSignal): Promise<readonly PastAnswerView[]> {
    this.#settle(none);
    const worker = signal.aborted ? undefined : this.#start();
    if (!worker) return Promise.resolve(none);
    this.#endIn(restsMs);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#asked = { id, resolve };
      signal.addEventListener('abort', () => this.#stop(id), { once: true });
      worker.post({ kind: 'find', id, question, library: this.#libraryNow().version });
    });
  }

  /** Whether anybody can see the panel. */
  show(isVisible: boolean): void {
    if (this.#worker) this.#endIn(isVisible ? restsMs : hiddenMs);
  }

  /** Ends the worker, and with it all that it has read. */
  end(): void {
    clearTimeout(this.#ending);
    this.#worker?.end();
    this.#worker = undefined;
    this.#settle(none);
  }

  #start(): AnswersWorker | undefined {
    if (this.#isBroken) return undefined;
    try {
      this.#worker ??= this.#context.start({ onWord: (word) => this.#hear(word), onFailure: () => this.#fail() });
    } catch {
      this.#fail();
    }
    return this.#worker;
  }

  /** Where it could not be started once, it is not tried again as long as this page lives. */
  #fail(): void {
    this.#isBroken = true;
    this.end();
  }

  #stop(id: number): void {
    if (this.#asked?.id !== id) return;
    this.#worker?.post({ kind: 'stop' });
    this.#settle(none);
  }

  #settle(answers: readonly PastAnswerView[]): void {
    this.#asked?.resolve(answers);
    this.#asked = undefined;
  }

  #hear(word: AnswersWorkerWord): void {
    if (word.kind === 'ask') void this.#tell(word.id, word.ask);
    else if (word.id === this.#asked?.id) this.#settle(word.answers);
  }

  async #tell(id: number, ask: AnswersAsk): Promise<void> {
    const worker = this.#worker;
    const answer = ask.name === 'library' ? this.#libraryPart(ask.payload.from) : await this.#read(ask);
    if (worker === this.#worker) worker?.post({ kind: 'answer', id, answer });
  }

  /** Undefined where the background says nothing. */
  async #read(ask: Exclude<AnswersAsk, { name: 'library' }>): Promise<unknown> {
    try {
      return await this.#context.readAnswered(ask);
    } catch {
      return undefined;
    }
  }

  #libraryPart(from: number): LibraryPart {
    const { version, templates } = this.#libraryNow();
    const next = from + partSize;
    const texts = templates.slice(from, next).flatMap((template) => this.#context.textsOf(template));
    return { version, texts, ...(next < templates.length && { next }) };
  }

  #libraryNow() {
    const templates = this.#context.templates();
    if (templates !== this.#library.templates) this.#library = { version: this.#library.version + 1, templates };
    return this.#library;
  }

  #endIn(ms: number): void {
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => this.end(), ms);
  }
}
