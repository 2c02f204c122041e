/** What a model makes of messages by authors it never saw: figures with intervals. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { intents } from '@/lib/domain/template/template';
import { detectLanguage } from '@/lib/intent/detect-language';
import { createIntentModel, type IntentModel } from '@/lib/intent/intent-model';
import { understandConversation } from '@/lib/intent/understand-conversation';
import { areaUnderCurve, calibrationError, f1Of, macroF1, ratio, type Share, share, wilson } from './measures';
import type { Sentence } from './parse-sentences';
import { createRandom } from './random';
import { readSentenceFiles, type SentenceSet } from './read-intent-data';
import { fillSlots } from './slot-values';

export interface Judged {
  readonly set: string;
  readonly sentence: Sentence;
  readonly text: string;
  readonly language: string | undefined;
  /** Of the first four words, or eight signs. */
  readonly shortLanguage: string | undefined;
  /** Best first. */
  readonly found: readonly string[];
  readonly bestScore: number;
  readonly angry: number;
  readonly needsPerson: boolean;
  readonly isClosing: boolean;
}

export function readModel(): IntentModel {
  return createIntentModel(readFileSync(join(import.meta.dirname, '../../public/intent-model.bin')));
}

/** @param set whose messages the model was not trained on */
export function judge(model: IntentModel, set: SentenceSet): readonly Judged[] {
  const random = createRandom(3);
  return readSentenceFiles(set).flatMap(({ name, sentences }) =>
    sentences.map((sentence) => {
      const text = fillSlots(sentence.text, sentence.language, random);
      const {
        language,
        intents: found,
        angry,
        needsPerson,
        isClosing,
      } = understandConversation({ messages: [{ from: 'buyer', text }] }, model);
      return {
        set: name,
        sentence,
        text,
        language,
        shortLanguage: detectLanguage(beginning(text, sentence.language), undefined, model.languages),
        found: found.map(({ intent }) => intent),
        bestScore: found[0]?.score ?? 0,
        angry,
        needsPerson: needsPerson.kinds.length > 0,
        isClosing,
      };
    }),
  );
}

function beginning(text: string, language: string): string {
  if (language === 'ja' || language === 'zh') return text.slice(0, 8);
  return text.split(/\s+/).slice(0, 4).join(' ');
}

const personIntents: readonly string[] = ['legal_threat', 'spam', 'off_platform'];

export function wantsPerson({ intent, also, marks }: Sentence): boolean {
  return marks.some((mark) => mark !== 'closing') || [intent, ...also].some((wish) => personIntents.includes(wish));
}

export function topOne(judged: readonly Judged[]): Share {
  return share(judged.map(({ found, sentence }) => found[0] === sentence.intent));
}

export function topThree(judged: readonly Judged[]): Share {
  return share(judged.map(({ found, sentence }) => found.slice(0, 3).includes(sentence.intent)));
}

export function personFigures(judged: readonly Judged[]) {
  const wanted = judged.filter(({ sentence }) => wantsPerson(sentence));
  const shown = judged.filter(({ needsPerson }) => needsPerson);
  return {
    recall: share(wanted.map(({ needsPerson }) => needsPerson)),
    precision: share(shown.map(({ sentence }) => wantsPerson(sentence))),
  };
}

export function closingFigures(judged: readonly Judged[]) {
  const wanted = judged.filter(({ sentence }) => sentence.marks.includes('closing'));
  const shown = judged.filter(({ isClosing }) => isClosing);
  return {
    recall: share(wanted.map(({ isClosing }) => isClosing)),
    precision: share(shown.map(({ sentence }) => sentence.marks.includes('closing'))),
  };
}

export function angerArea(judged: readonly Judged[]): number {
  return areaUnderCurve(
    judged.map(({ angry, sentence }) => ({ score: angry, isTrue: sentence.marks.includes('angry') })),
  );
}

function figures(name: string, judged: readonly Judged[]): string {
  const pairs = pairsOf(judged);
  const calibration = calibrationError(
    judged.map(({ bestScore, found, sentence }) => ({ score: bestScore, isTrue: found[0] === sentence.intent })),
  );
  const language = share(judged.map((one) => one.language === one.sentence.language));
  const short = share(judged.map((one) => one.shortLanguage === one.sentence.language));
  const wrong = share(judged.map((one) => one.language !== undefined && one.language !== one.sentence.language));
  return [
    name.padEnd(9),
    String(judged.length).padStart(4),
    written(topOne(judged)),
    written(topThree(judged)),
    macroF1(pairs).toFixed(3),
    calibration.toFixed(3),
    written(language),
    ratio(wrong).toFixed(3),
    written(short),
  ].join(' | ');
}

function pairsOf(judged: readonly Judged[]) {
  return judged.map(({ sentence, found }) => ({ wanted: sentence.intent, found: found[0] ?? 'none' }));
}

function written(figure: Share): string {
  const [low, high] = wilson(figure);
  return `${ratio(figure).toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export function evaluate(judged: readonly Judged[], say: (line: string) => void): void {
  say('set | messages | top-1 | top-3 | macro-F1 | calibration error | language | wrong language | of four words');
  for (const set of new Set(judged.map((one) => one.set))) {
    say(
      figures(
        set,
        judged.filter((one) => one.set === set),
      ),
    );
  }
  say(figures('all', judged));
  const person = personFigures(judged);
  const closing = closingFigures(judged);
  say(`needs a person: recall ${written(person.recall)}, precision ${written(person.precision)}`);
  say(`no response needed: recall ${written(closing.recall)}, precision ${written(closing.precision)}`);
  say(`anger, area under the curve: ${angerArea(judged).toFixed(3)}`);
  const pairs = pairsOf(judged);
  for (const intent of intents) say(`F1 ${intent}: ${f1Of(pairs, intent).toFixed(3)}`);
}
