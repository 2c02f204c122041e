/**
 * `inspect intent` (stdin `{id, lang?, text}`): what a buyer's message wants, as the panel understands it. A line that is
 * none gets one sentence on stderr; the others are answered all the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { createIntentModel, type IntentModel } from '@/lib/intent/intent-model';
import { understandConversation } from '@/lib/intent/understand-conversation';
import { type InspectArguments, requireKnownOptions } from './arguments';
import { UsageError } from './usage-error';

const messageSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.nullish(z.string()),
  text: z.string(),
});

export interface InspectedIntent {
  readonly id: string | number;
  readonly language: string | null;
  /** Best first. */
  readonly intents: readonly { readonly intent: string; readonly score: number; readonly quote?: string }[];
  readonly needsPerson: boolean;
  /** Why: kinds, and the sentences that told. */
  readonly personKinds: readonly string[];
  readonly personQuotes: readonly string[];
  readonly noResponseNeeded: boolean;
  readonly angry: number;
}

export interface IntentStreams {
  readonly input: Readable;
  readonly complain: (sentence: string) => void;
}

const processStreams: IntentStreams = {
  input: process.stdin,
  complain: (sentence) => {
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 2;
  },
};

export async function* inspectIntent(
  given: InspectArguments,
  { input, complain }: IntentStreams = processStreams,
): AsyncIterable<InspectedIntent> {
  requireKnownOptions(given, []);
  if (given.words.length > 0) {
    throw new UsageError('Usage: inspect intent, with {id, lang?, text} as JSON lines on stdin.');
  }
  const model = createIntentModel(readFileSync(join(import.meta.dirname, '../../public/intent-model.bin')));
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const message = messageSchema.safeParse(readJson(line));
    if (message.success) yield inspectMessage(message.data, model);
    else complain(`Line ${lineNumber} is not {id, lang?, text}.`);
  }
}

function inspectMessage({ id, lang, text }: z.infer<typeof messageSchema>, model: IntentModel): InspectedIntent {
  const understood = understandConversation(
    { messages: [{ from: 'buyer', text }], ...(lang && { buyerLanguage: lang }) },
    model,
  );
  const { language, intents, needsPerson, isClosing, angry } = understood;
  return {
    id,
    language: language ?? null,
    intents: intents.map(({ intent, score, quote }) => ({ intent, score, ...(quote !== undefined && { quote }) })),
    needsPerson: needsPerson.kinds.length > 0,
    personKinds: needsPerson.kinds,
    personQuotes: needsPerson.quotes,
    noResponseNeeded: isClosing,
    angry,
  };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
