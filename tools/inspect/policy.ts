/** `inspect policy` (stdin `{id, marketplace, kind?, lang?, text}`): which message rules the texts break, and where. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { checkDraft } from '@/lib/domain/policy/check-draft';
import type { Severity } from '@/lib/domain/policy/policy-rule';
import { type InspectArguments, requireKnownOptions } from './arguments';
import { UsageError } from './usage-error';

const shape = '{id, marketplace, kind?, lang?, text}';

const messageSchema = z.object({
  id: z.optional(z.union([z.string(), z.number()])),
  marketplace: z.enum(marketplaceNames),
  kind: z.nullish(z.enum(['reply', 'proactive'])),
  lang: z.nullish(z.string()),
  text: z.string(),
});
type Message = z.infer<typeof messageSchema>;

export interface InspectedMessage {
  readonly id: string | number | null;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly start: number;
    readonly end: number;
  }[];
}

export async function* inspectPolicy(
  given: InspectArguments,
  input: Readable = process.stdin,
): AsyncIterable<InspectedMessage> {
  requireKnownOptions(given, []);
  if (given.words.length > 0) throw new UsageError(`Usage: inspect policy, with ${shape} as JSON lines on stdin.`);
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    lineNumber += 1;
    if (line.trim() !== '') yield inspectMessage(readMessage(line, lineNumber));
  }
}

function inspectMessage({ id, marketplace, kind, lang, text }: Message): InspectedMessage {
  const findings = checkDraft({ text, marketplace, kind: kind ?? 'reply', language: lang ?? undefined });
  return {
    id: id ?? null,
    findings: findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
  };
}

function readMessage(line: string, lineNumber: number): Message {
  const message = messageSchema.safeParse(readJson(line, lineNumber));
  if (!message.success) throw new UsageError(`Line ${lineNumber} is not ${shape}.`);
  return message.data;
}

function readJson(line: string, lineNumber: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${lineNumber} is not JSON.`);
  }
}
