/** The outcome of rendering a template: the exact text to insert, and which parts of it came from where. */

/** A part of a rendered text. Joined in order, the `text`s are exactly what is inserted. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'filled'; readonly text: string; readonly variable: string }
  /** Nothing fills the variable: the text stays visible as a mark, e.g. `{{ tracking.link }}`. */
  | { readonly kind: 'unresolved'; readonly text: string; readonly variable: string };

export interface RenderedText {
  readonly text: string;
  readonly parts: readonly TextPart[];
  /** Names of variables that nothing fills, each once. */
  readonly unresolved: readonly string[];
}

/** Why a template cannot be rendered. `line` and `column` count from 1. */
export interface TemplateFault {
  readonly kind: 'syntax' | 'limit' | 'unknown-variable' | 'unknown-filter';
  readonly line: number;
  readonly column: number;
  /** What stands there, e.g. the variable's name. */
  readonly near: string;
}

export type RenderOutcome =
  | { readonly ok: true; readonly rendered: RenderedText }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };
