/** The words of one language by which message rules are found: building blocks and themes, see `en.ts`. */
export type PolicyWords = Readonly<Record<string, readonly string[]>>;
