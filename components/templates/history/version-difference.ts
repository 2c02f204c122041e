/** What is different between an earlier state of a template and today's, as facts and as pieces of text. */
import { findHunks, tokensOf } from '@/lib/domain/template/library/diff-tokens';
import type { Template, TemplateVariant } from '@/lib/domain/template/template';

export interface TextPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

export type Difference =
  | {
      readonly kind: 'text';
      readonly part: 'title' | 'body' | 'amazon' | 'ebay';
      readonly language: string;
      readonly pieces: readonly TextPiece[];
    }
  | { readonly kind: 'language-gone' | 'language-new'; readonly language: string }
  | { readonly kind: 'fact'; readonly fact: FactName; readonly before: string; readonly after: string };

export const factNames = ['shortcut', 'folder', 'tags', 'intents', 'situations', 'marketplaces'] as const;
export type FactName = (typeof factNames)[number];

export function differences(before: Template, after: Template): readonly Difference[] {
  const languages = [...new Set([...Object.keys(before.variants), ...Object.keys(after.variants)])];
  return [
    ...languages.flatMap((language) =>
      languageDifferences(language, before.variants[language], after.variants[language]),
    ),
    ...factNames.flatMap((fact): Difference[] => {
      const [was, is] = [factText(before[fact]), factText(after[fact])];
      return was === is ? [] : [{ kind: 'fact', fact, before: was, after: is }];
    }),
  ];
}

function factText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** Of one language: a translation, or the wording it was made from. */
export function languageDifferences(
  language: string,
  before: TemplateVariant | undefined,
  after: TemplateVariant | undefined,
): readonly Difference[] {
  if (!before || !after) return before === after ? [] : [{ kind: before ? 'language-gone' : 'language-new', language }];
  const parts = [
    ['title', before.title, after.title],
    ['body', before.body, after.body],
    ['amazon', before.bodyFor?.amazon ?? '', after.bodyFor?.amazon ?? ''],
    ['ebay', before.bodyFor?.ebay ?? '', after.bodyFor?.ebay ?? ''],
  ] as const;
  return parts.flatMap(([part, was, is]): Difference[] =>
    was === is ? [] : [{ kind: 'text', part, language, pieces: textPieces(was, is) }],
  );
}

/** Joined without the new pieces they are the one text, without those that are gone the other. */
export function textPieces(before: string, after: string): readonly TextPiece[] {
  const tokens = tokensOf(before);
  const pieces: TextPiece[] = [];
  let place = 0;
  for (const { start, end, tokens: added } of findHunks(tokens, tokensOf(after))) {
    pieces.push(
      piece('same', tokens.slice(place, start)),
      piece('gone', tokens.slice(start, end)),
      piece('new', added),
    );
    place = end;
  }
  return [...pieces, piece('same', tokens.slice(place))].filter(({ text }) => text !== '');
}

function piece(kind: TextPiece['kind'], tokens: readonly string[]): TextPiece {
  return { kind, text: tokens.join('') };
}
