/**
 * Reads the files of `data/intents`: `## intent` begins a section, every other line is one message with its marks in
 * square brackets at the end. Strict: anything unknown is an error that names file and line.
 */
import { type Intent, intents } from '@/lib/domain/template/template';

export const marks = ['angry', 'safety', 'legal', 'claim', 'threat', 'closing'] as const;
export type Mark = (typeof marks)[number];

export interface Sentence {
  readonly language: string;
  readonly intent: Intent;
  /** Wishes that stand in the same message. */
  readonly also: readonly Intent[];
  readonly marks: readonly Mark[];
  /** With its slots; `\n` of the file is a line break. */
  readonly text: string;
  /** `en.txt:12` */
  readonly place: string;
}

export class SentenceFileError extends Error {
  override readonly name = 'SentenceFileError';
}

interface SentenceFile {
  readonly name: string;
  readonly language: string;
  readonly content: string;
}

export function parseSentences({ name, language, content }: SentenceFile): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const begun = new Set<Intent>();
  let intent: Intent | undefined;
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    const place = `${name}:${index + 1}`;
    if (line.trim() === '') continue;
    if (line.startsWith('##')) {
      intent = readIntent(line.slice(2).trim(), place);
      if (begun.has(intent)) throw new SentenceFileError(`${place}: the section ${intent} is there twice.`);
      begun.add(intent);
      continue;
    }
    if (!intent) throw new SentenceFileError(`${place}: a message stands before the first section.`);
    sentences.push({ language, intent, place, ...readMessage(line, place) });
  }
  return sentences;
}

function readIntent(name: string, place: string): Intent {
  const intent = intents.find((known) => known === name);
  if (!intent) throw new SentenceFileError(`${place}: "${name}" is no intent.`);
  return intent;
}

function readMessage(line: string, place: string): Pick<Sentence, 'text' | 'also' | 'marks'> {
  const also: Intent[] = [];
  const found: Mark[] = [];
  let rest = line.trim();
  for (let mark = lastMark(rest); mark !== undefined; mark = lastMark(rest)) {
    rest = rest.slice(0, -(mark.length + 2)).trim();
    if (mark.startsWith('also ')) also.unshift(readIntent(mark.slice(5).trim(), place));
    else found.unshift(readMark(mark, place));
  }
  if (rest === '') throw new SentenceFileError(`${place}: there is no message before the marks.`);
  const slot = rest.match(/\{[^}]*\}?/g)?.find((written) => !slots.test(written));
  if (slot !== undefined) throw new SentenceFileError(`${place}: ${slot} is no slot.`);
  return { text: rest.replaceAll('\\n', '\n'), also, marks: found };
}

const slots = /^\{(?:p|o|d|n|t|m|u|e|f|c|name|city|country|a)\}$/;

function lastMark(line: string): string | undefined {
  return /\[([a-z_ ]{2,40})\]$/.exec(line)?.[1];
}

function readMark(name: string, place: string): Mark {
  const mark = marks.find((known) => known === name);
  if (!mark) throw new SentenceFileError(`${place}: "${name}" is no mark.`);
  return mark;
}
