/** Things that are joined two by two and thereby fall into groups (union-find). Joining is never undone: build anew. */
export class DisjointSets<T> {
  readonly #parents = new Map<T, T>();

  /** The thing that stands for the group of this one. */
  rootOf(thing: T): T {
    let root = thing;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root)) root = next;
    for (let at = thing; at !== root; ) {
      const next = this.#parents.get(at);
      if (next === undefined) break;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: T, other: T): void {
    const root = this.rootOf(one);
    const otherRoot = this.rootOf(other);
    if (root !== otherRoot) this.#parents.set(root, otherRoot);
  }

  joinAll(things: Iterable<T>): void {
    let first: T | undefined;
    for (const thing of things) {
      if (first === undefined) first = thing;
      else this.join(thing, first);
    }
  }

  areJoined(one: T, other: T): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }
}
