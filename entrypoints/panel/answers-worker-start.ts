/** Starts the worker of past answers from the panel's page. */
import type { AnswersLinkContext } from '@/lib/protocol/answers-link';
import type { AnswersWorkerWord } from '@/lib/protocol/past-answer-words';

/** By a path of this page: its address in the frame is not the one that the extension is known by elsewhere. */
const script = '/answers-worker.js';

export const startAnswersWorker: AnswersLinkContext['start'] = ({ onWord, onFailure }) => {
  const worker = new Worker(script);
  worker.addEventListener('message', ({ data }: MessageEvent<AnswersWorkerWord>) => onWord(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onFailure();
  });
  return { post: (word) => worker.postMessage(word), end: () => worker.terminate() };
};
