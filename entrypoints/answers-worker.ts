/** The worker of past answers: started by the panel, and ends with it. What it reads and reckons is in its memory only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createIntentModel, type IntentModel } from '@/lib/intent/intent-model';
import { AnswersDesk } from '@/lib/intent/past-answers/answers-desk';
import { LibraryReader } from '@/lib/intent/past-answers/library-words';
import type { PastAnswer } from '@/lib/intent/past-answers/past-answers';
import { AnswersAskLine } from '@/lib/protocol/answers-ask-line';
import {
  type AnswersPanelWord,
  type AnswersQuestion,
  type AnswersWorkerWord,
  pastAnswerSchema,
} from '@/lib/protocol/past-answer-words';

/** Between two parts, so that the background and a busy machine get their turn. */
const pauseMs = 20;

export default defineUnlistedScript(() => {
  const post = (word: AnswersWorkerWord) => self.postMessage(word);
  const line = new AnswersAskLine(post);
  const library = new LibraryReader((from) => line.library(from));
  const desk = new AnswersDesk({
    source: {
      places: (wanted) => line.places(wanted),
      records: ({ account, keys }) => line.records({ account, keys: [...keys] }),
      library: (isOver) => library.read(isOver),
      model: readIntentModel(),
    },
    now: () => Date.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, pauseMs)),
  });

  async function find(id: number, question: AnswersQuestion): Promise<void> {
    // Nobody waits for them: the other replies are there.
    const found = await desk.find(question).catch((): readonly PastAnswer[] => []);
    post({ kind: 'found', id, answers: found.flatMap(toView) });
  }

  self.addEventListener('message', ({ data: word }: MessageEvent<AnswersPanelWord>) => {
    if (word.kind === 'answer') line.take(word.id, word.answer);
    if (word.kind === 'stop') desk.stop();
    if (word.kind !== 'find') return;
    library.want(word.library);
    void find(word.id, word.question);
  });
});

function toView({ answeredAt, ...known }: PastAnswer) {
  const fitting = pastAnswerSchema.safeParse({ ...known, ...(answeredAt !== undefined && { answeredAt }) });
  return fitting.success ? [fitting.data] : [];
}

/** Read when somebody first asks. */
function readIntentModel(): () => Promise<IntentModel> {
  let model: Promise<IntentModel> | undefined;
  return () => {
    model ??= fetch('/intent-model.bin')
      .then((response) => response.arrayBuffer())
      .then((bytes) => createIntentModel(new Uint8Array(bytes)));
    return model;
  };
}
