/** The outcome of rendering a template: the exact text to insert, and which parts of it came from where. */
import type { TemplateFault } from './template-fault';

export type { TemplateFault } from './template-fault';

/** A part of a rendered text. Joined in order, the `text`s are exactly what is inserted. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'filled'; readonly text: string; readonly variable: string }
  /** Nothing fills the variable: the text stays visible as a mark, e.g. `{{ tracking.link }}`. */
  | { readonly kind: 'unresolved'; readonly text: string; readonly variable: string }
  /** The seller is to be asked: the text stays visible as a mark, e.g. `{{ ask.refund }}`. */
  | { readonly kind: 'asked'; readonly text: string; readonly field: string; readonly label: string }
  /** What the seller gave for a fill-in field, or, with `isDefault`, what the template proposes for it. */
  | { readonly kind: 'typed'; readonly text: string; readonly field: string; readonly isDefault: boolean };

export interface RenderedText {
  readonly text: string;
  readonly parts: readonly TextPart[];
  /** Names of variables that nothing fills, each once. */
  readonly unresolved: readonly string[];
  /** Names of fill-in fields that this text depends on, in words or in a condition, and that have no value; each once. */
  readonly asked: readonly string[];
  /** Where `{% cursor %}` stands: UTF-16 offsets into `text`, ascending. */
  readonly cursors: readonly number[];
}

export type RenderOutcome =
  | { readonly ok: true; readonly rendered: RenderedText }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };
