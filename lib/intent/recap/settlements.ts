/** Sentences by which a promise is kept without saying so: the buyer has got it, or the answer is there. */
import { matchesIn } from './phrase-index';
import type { Settlement } from './promise-lines';
import { pledgesIn } from './promised';
import type { ReadMessage } from './read-message';
import { hasWord } from './word-checks';

const receivedKinds = ['refund', 'replacement', 'label', 'invoice'] as const;

export function receivedIn({ sentences, vocabulary, index }: ReadMessage): readonly Settlement[] {
  return sentences.flatMap((sentence) =>
    sentence.isQuestion
      ? []
      : sentence.clauses.flatMap((clause) =>
          matchesIn(clause, vocabulary.buyer).flatMap((match): Settlement[] => {
            const kind = receivedKinds.find((each) => match.name === `received:${each}`);
            const isDoubtful = (['negators', 'conditions', 'hedges'] as const).some((list) =>
              hasWord(clause, list, vocabulary, match),
            );
            if (!kind || isDoubtful) return [];
            return [{ kind, quote: { text: sentence.text, messageIndex: index }, state: 'done' }];
          }),
        ),
  );
}

const shortestAnswer = 25;

/** A later message of some length is the answer that was promised, unless it puts off again. */
export function answeredBy(message: ReadMessage): readonly Settlement[] {
  const sentence = message.sentences.find(({ text }) => text.length >= shortestAnswer);
  const isPutOff = pledgesIn(message, 'UTC').some(({ kind, act }) => kind === 'answer' && act === 'promised');
  if (!sentence || isPutOff || message.text.length < 2 * shortestAnswer) return [];
  return [{ kind: 'answer', quote: { text: sentence.text, messageIndex: message.index }, state: 'done' }];
}
