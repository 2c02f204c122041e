/** Tags that enclose something, from the one that opens to the one that closes: what is open, and what is out of place. */
import type { FoundFault } from './found-fault';
import type { SourcePiece } from './scan-source';
import { findTag, ownersOf, type TemplateTag } from './template-tags';

/** Deeper nesting than anybody can read. */
const maxDepth = 30;

interface OpenTag {
  readonly tag: TemplateTag;
  readonly piece: SourcePiece;
}

export class OpenTags {
  readonly #open: OpenTag[] = [];
  #isTooDeep = false;

  get isInComment(): boolean {
    return this.#open.at(-1)?.tag.name === 'comment';
  }

  /** @param leaveLoop called for every loop that ends here */
  take(name: string, piece: SourcePiece, leaveLoop: () => void): readonly FoundFault[] {
    const tag = findTag(name);
    if (tag?.end !== undefined) return this.#push({ tag, piece });
    if (name === 'break' || name === 'continue') return this.#isInLoop() ? [] : [stray(piece)];
    const owners = ownersOf(name);
    if (owners.length === 0) return [];
    const isOwn = ({ tag: open }: OpenTag) => owners.includes(open);
    const at = this.#open.findLastIndex(isOwn);
    if (at < 0) return [stray(piece)];
    const isEnd = this.#open[at]?.tag.end === name;
    const ended = this.#open.splice(isEnd ? at : at + 1);
    for (const { tag: closed } of ended) if (closed.name === 'for') leaveLoop();
    return ended.slice(isEnd ? 1 : 0).map(unclosed);
  }

  close(name: string, piece: SourcePiece): void {
    this.take(name, piece, () => {});
  }

  finish(): readonly FoundFault[] {
    return this.#open.map(unclosed);
  }

  #push(open: OpenTag): readonly FoundFault[] {
    this.#open.push(open);
    if (this.#open.length <= maxDepth || this.#isTooDeep) return [];
    this.#isTooDeep = true;
    return [{ kind: 'too-deep', start: open.piece.start, end: open.piece.end }];
  }

  #isInLoop(): boolean {
    return this.#open.some(({ tag }) => tag.name === 'for');
  }
}

function stray({ start, end }: SourcePiece): FoundFault {
  return { kind: 'stray-tag', start, end };
}

function unclosed({ tag, piece }: OpenTag): FoundFault {
  return { kind: 'unclosed-tag', start: piece.start, end: piece.end, fix: `{% ${tag.end} %}` };
}
