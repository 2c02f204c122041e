import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswersLink, type AnswersLinkContext } from '@/lib/protocol/answers-link';
import type { AnswersPanelWord, AnswersQuestion, AnswersWorkerWord } from '@/lib/protocol/past-answer-words';
import { keyOf } from '../../support/conversations';
import { aTemplate } from '../../support/templates';

const question: AnswersQuestion = {
  conversation: keyOf('amazon:case-0001'),
  marketplace: 'amazon',
  text: 'Where is it?',
  language: 'en',
};

/** A worker that says what it is told to say. */
class FakeWorker {
  readonly words: AnswersPanelWord[] = [];
  isEnded = false;

  constructor(readonly heard: Parameters<AnswersLinkContext['start']>[0]) {}

  say(word: AnswersWorkerWord): void {
    this.heard.onWord(word);
  }

  end(): void {
    this.isEnded = true;
  }
}

function world(overrides: Partial<AnswersLinkContext> = {}) {
  const workers: FakeWorker[] = [];
  const link = new AnswersLink({
    start: (heard) => {
      const worker = new FakeWorker(heard);
      workers.push(worker);
      return { post: (word) => worker.words.push(word), end: () => worker.end() };
    },
    readAnswered: async ({ name }) => `told of ${name}`,
    templates: () => templates,
    textsOf: ({ id }) => [id],
    ...overrides,
  });
  return { link, workers, find: (signal = new AbortController().signal) => link.find(question, signal) };
}

let templates = [aTemplate({ id: 'one' })];

beforeEach(() => {
  templates = [aTemplate({ id: 'one' })];
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('AnswersLink', () => {
  it('starts nothing before somebody asks', () => {
    const { workers } = world();
    expect(workers).toEqual([]);
  });

  it('brings back what the worker has found, and keeps it for the next question', async () => {
    const { find, workers } = world();
    for (const id of [1, 2]) {
      const found = find();
      workers[0]?.say({ kind: 'found', id, answers: [] });
      expect(await found).toEqual([]);
    }
    expect(workers).toHaveLength(1);
  });

  it('hands it what the background says, and nothing where it says nothing', async () => {
    const { find, workers } = world();
    void find();
    workers[0]?.say({ kind: 'ask', id: 7, ask: { name: 'answers/places', payload: {} } });
    await vi.advanceTimersByTimeAsync(0);
    expect(workers[0]?.words.at(-1)).toEqual({ kind: 'answer', id: 7, answer: 'told of answers/places' });
    const { find: findNext, workers: others } = world({
      readAnswered: () => {
        throw new Error('The extension is gone');
      },
    });
    void findNext();
    others[0]?.say({ kind: 'ask', id: 8, ask: { name: 'answers/places', payload: {} } });
    await vi.advanceTimersByTimeAsync(0);
    expect(others[0]?.words.at(-1)).toEqual({ kind: 'answer', id: 8, answer: undefined });
  });

  it('hands out the library in parts, under another version once it is another one', async () => {
    templates = Array.from({ length: 150 }, (_none, index) => aTemplate({ id: `template-${index}` }));
    const { find, workers } = world();
    void find();
    const ask = async (from: number) => {
      workers[0]?.say({ kind: 'ask', id: from, ask: { name: 'library', payload: { from } } });
      await vi.advanceTimersByTimeAsync(0);
      return workers[0]?.words.at(-1);
    };
    expect(await ask(0)).toMatchObject({ answer: { version: 1, next: 100 } });
    const last = await ask(100);
    expect(last).toMatchObject({ answer: { version: 1, texts: expect.arrayContaining(['template-149']) } });
    expect(last).not.toMatchObject({ answer: { next: expect.anything() } });
    templates = [...templates];
    expect(await ask(0)).toMatchObject({ answer: { version: 2 } });
  });

  it('tells the worker when nobody waits any more', async () => {
    const { find, workers } = world();
    const leaving = new AbortController();
    const found = find(leaving.signal);
    leaving.abort();
    expect(await found).toEqual([]);
    expect(workers[0]?.words.at(-1)).toEqual({ kind: 'stop' });
  });

  it('takes no answer to an earlier question for one to the latest', async () => {
    const { find, workers } = world();
    const first = find();
    let isFound = false;
    void find().then(() => {
      isFound = true;
    });
    expect(await first).toEqual([]);
    workers[0]?.say({ kind: 'found', id: 1, answers: [] });
    await vi.advanceTimersByTimeAsync(0);
    expect(isFound).toBe(false);
  });

  it.each<[string, (link: AnswersLink) => unknown, number]>([
    ['a minute after the panel was hidden', (link) => link.show(false), 60_000],
    ['when it was not asked for ten minutes', () => undefined, 600_000],
    ['at once when it is switched off', (link) => link.end(), 0],
  ])('ends the worker %s, and starts a new one for the next question', async (_name, happen, ms) => {
    const { link, find, workers } = world();
    const found = find();
    workers[0]?.say({ kind: 'found', id: 1, answers: [] });
    await found;
    happen(link);
    await vi.advanceTimersByTimeAsync(Math.max(0, ms - 1));
    expect(workers[0]?.isEnded).toBe(ms === 0);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0]?.isEnded).toBe(true);
    void find();
    expect(workers).toHaveLength(2);
  });

  it('keeps the worker where the panel is soon seen again', async () => {
    const { link, find, workers } = world();
    void find();
    link.show(false);
    await vi.advanceTimersByTimeAsync(30_000);
    link.show(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[0]?.isEnded).toBe(false);
  });

  it('finds none where no worker can be started, and does not try again', async () => {
    let tries = 0;
    const { find } = world({
      start: () => {
        tries += 1;
        throw new Error('Not here');
      },
    });
    expect(await find()).toEqual([]);
    expect(await find()).toEqual([]);
    expect(tries).toBe(1);
  });

  it('finds none where the worker breaks down', async () => {
    const { find, workers } = world();
    const found = find();
    workers[0]?.heard.onFailure();
    expect(await found).toEqual([]);
    expect(workers[0]?.isEnded).toBe(true);
  });
});
