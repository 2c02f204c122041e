/** Thrown inside a rendering that cannot go on; caught by `render-template`, which makes a fault of it. */
import type { Token } from 'liquidjs';
import type { FaultKind } from './template-fault';

export class RenderStop extends Error {
  override readonly name = 'RenderStop';
  /** The part of the template that was being rendered; of the outermost template once it has passed through a snippet. */
  token: Token | undefined;
  /** Shortcuts of the snippets around it, outermost first. */
  snippets: readonly string[] = [];

  constructor(
    readonly kind: FaultKind,
    /** Stands for the token's own words, e.g. a shortcut. */
    readonly near?: string,
  ) {
    super(kind);
  }

  /** Keeps the innermost place. */
  at(token: Token): this {
    this.token ??= token;
    return this;
  }

  /** Now seen from the template that includes the snippet. */
  from(shortcut: string, token: Token): this {
    this.snippets = [shortcut, ...this.snippets];
    this.token = token;
    return this;
  }
}
