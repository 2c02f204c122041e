/** Tags that Liquid does not have, or does otherwise. Nothing here reads anything but the values and templates at hand. */
import {
  type Context,
  type Emitter,
  evalTokenValue,
  ForTag,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken,
  TypeGuards,
} from 'liquidjs';
import { PartsEmitter } from './parts-emitter';
import { RenderStop } from './render-stop';
import { TemplateContext } from './template-context';

/** A snippet gets values and names of its own. */
const stepsPerSnippet = 10;
/** Includes within includes. */
const maxSnippetDepth = 8;
const maxRangeEnd = 1_000_000;

/** Declares a field. What it says is found without rendering; see `template-fields`. */
export class AskTag extends Tag {
  override render(): void {}
}

export class CursorTag extends Tag {
  override render(_context: Context, emitter: Emitter): void {
    if (emitter instanceof PartsEmitter) emitter.addCursor();
  }
}

/** `{% render "shortcut" %}`: another template of the library, with the same values and names of its own. */
export class SnippetTag extends Tag {
  readonly #shortcut: string;

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
    super(token, remaining, liquid);
    this.#shortcut = this.tokenizer.readQuoted()?.content ?? '';
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    if (!(context instanceof TemplateContext)) throw new TypeError('A snippet is rendered in a template only');
    const { shortcut, nodes } = this.#open(context);
    try {
      yield this.liquid.renderer.renderTemplates(nodes, context.within(shortcut), emitter);
    } catch (error) {
      throw error instanceof RenderStop ? error.from(shortcut, this.token) : error;
    }
  }

  #open({ run, snippets }: TemplateContext) {
    const shortcut = this.#shortcut;
    run.budget.spend(stepsPerSnippet);
    if (snippets.includes(shortcut)) throw new RenderStop('snippet-cycle', shortcut);
    if (snippets.length >= maxSnippetDepth) throw new RenderStop('snippet-depth', shortcut);
    return { shortcut, nodes: [...run.openSnippet(shortcut)] };
  }
}

/** Liquid's loop, for ranges that can be counted. */
export class BoundedForTag extends ForTag {
  override *render(context: Context, emitter: Emitter): ReturnType<ForTag['render']> {
    const { collection } = this;
    if (TypeGuards.isRangeToken(collection)) {
      for (const end of [collection.lhs, collection.rhs]) checkEnd(yield evalTokenValue(end, context));
    }
    return yield* super.render(context, emitter);
  }
}

function checkEnd(end: unknown): void {
  const isCountable = typeof end === 'number' && Number.isSafeInteger(end) && Math.abs(end) <= maxRangeEnd;
  // an end that is not known makes an empty loop
  if (!isCountable && end !== undefined && end !== null) throw new RenderStop('too-slow');
}
