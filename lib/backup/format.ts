/**
 * The lines of a backup file, as `docs/backup-file.md` tells them: a head, then parts one after the other, then the end.
 * A part is known by its kind and version; a reader passes over parts that it does not know and says so.
 */
import * as z from 'zod/mini';

export const formatName = 'replydock-backup';
/** Grows only where older readers could make nothing of the file at all. */
export const formatVersion = 1;

const count = z.int().check(z.minimum(0));
const kind = z.string().check(z.regex(/^[a-z][a-z-]{0,39}$/));
const version = z.int().check(z.minimum(1));

export const headSchema = z.object({
  format: z.literal(formatName),
  version,
  /** Epoch ms. */
  madeAt: count,
  /** Of the Replydock that made it. */
  release: z.string().check(z.maxLength(40)),
  /** About so many records are in each part: counted before, while the store may still have changed. */
  parts: z.array(z.object({ kind, version, count })).check(z.maxLength(100)),
});
export type BackupHead = z.infer<typeof headSchema>;

/** What a head of any version tells. */
export const anyHeadSchema = z.object({ format: z.literal(formatName), version });

export const lineSchema = z.union([
  z.object({ part: kind, version }),
  z.object({ record: z.unknown() }),
  z.object({ end: kind, count }),
]);

/** The last line's kind. */
export const endOfFile = 'file';

export const backupLimits = {
  /** Letters of a line. The longest conversation that can be stored fits. */
  longestLine: 64_000_000,
  /** Records of the whole file. */
  mostRecords: 50_000_000,
  /** Backups shrink to a tenth or a thirtieth; a bomb to a thousandth. */
  mostTimesSmaller: 250,
  /** Below this many bytes a file may unpack as far as it likes. */
  harmlessBytes: 100_000_000,
} as const;
export type BackupLimits = { readonly [K in keyof typeof backupLimits]: number };
