/** What the store's linter may say of a build: no error, and only warnings that are understood and cannot be avoided. */
import * as z from 'zod/mini';

export const lintTargets = ['firefox', 'chrome'] as const;
export type LintTarget = (typeof lintTargets)[number];

interface Allowed {
  readonly code: string;
  /** A warning otherwise. */
  readonly isError?: boolean;
  readonly file: RegExp;
  /** More than this is something else. */
  readonly most: number;
  readonly because: string;
}

const allowedInBoth: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    most: 3,
    because: 'React DOM itself; none of our code assigns innerHTML',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^import-worker\.js$/,
    most: 1,
    because:
      'zip.js can load other codecs from an address that it is given; it is given none and unpacks with the browser’s own',
  },
];

function onlyFirefox(code: string, isError: boolean): Allowed {
  return { code, isError, file: /^manifest\.json$/, most: 1, because: 'only Firefox asks for it' };
}

/** The linter is Mozilla's: of a build for Chrome it also says what only Firefox misses. */
export const allowedMessages: Readonly<Record<LintTarget, readonly Allowed[]>> = {
  firefox: [
    ...allowedInBoth,
    {
      code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
      file: /^manifest\.json$/,
      most: 1,
      because: 'there is no build for Android',
    },
  ],
  chrome: [
    ...allowedInBoth,
    onlyFirefox('BACKGROUND_SERVICE_WORKER_NOFALLBACK', true),
    onlyFirefox('ADDON_ID_REQUIRED', true),
    onlyFirefox('MISSING_DATA_COLLECTION_PERMISSIONS', false),
  ],
};

const messageSchema = z.object({ code: z.string(), message: z.string(), file: z.optional(z.nullable(z.string())) });
export const lintResultSchema = z.object({ errors: z.array(messageSchema), warnings: z.array(messageSchema) });
export type LintResult = z.infer<typeof lintResultSchema>;
type LintMessage = LintResult['errors'][number];

export interface LintVerdict {
  readonly unexpected: readonly LintMessage[];
  /** Codes on the list that the linter has not said: they have no place on it any more. */
  readonly unneeded: readonly string[];
}

export function judgeLint(target: LintTarget, { errors, warnings }: LintResult): LintVerdict {
  const said = new Map<Allowed, LintMessage[]>(allowedMessages[target].map((allowed) => [allowed, []]));
  const unexpected: LintMessage[] = [];
  for (const [isError, messages] of [[true, errors] as const, [false, warnings] as const]) {
    for (const message of messages) {
      const allowed = allowedMessages[target].find(
        (each) =>
          (each.isError ?? false) === isError && each.code === message.code && each.file.test(message.file ?? ''),
      );
      (allowed ? said.get(allowed) : unexpected)?.push(message);
    }
  }
  return {
    unexpected: [...unexpected, ...[...said].flatMap(([{ most }, messages]) => messages.slice(most))],
    unneeded: [...said].filter(([, messages]) => messages.length === 0).map(([{ code }]) => code),
  };
}
