/** Collects the pieces of a text, and where in it the caret is to stop. */
import type { Emitter } from 'liquidjs';
import { unifyLineEnds } from './clean-value';
import { maxTextLength } from './render-budget';
import { RenderStop } from './render-stop';
import type { TextPart } from './rendered-text';

export class PartsEmitter implements Emitter {
  /** Liquid's own idea of the result; not used. */
  readonly buffer = '';
  readonly parts: TextPart[] = [];
  readonly cursors: number[] = [];
  #length = 0;

  write(text: unknown): void {
    this.add({ kind: 'plain', text: unifyLineEnds(String(text)) });
  }

  add(part: TextPart): void {
    this.#length += part.text.length;
    if (this.#length > maxTextLength) throw new RenderStop('too-long');
    if (part.text !== '') this.parts.push(part);
  }

  addCursor(): void {
    this.cursors.push(this.#length);
  }
}
