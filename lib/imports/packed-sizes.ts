/** What a packed file may become. */
import type { ReportFile } from './report-file';
import type { UnreadableReason } from './unreadable-report';

export interface FoundFile {
  readonly file: ReportFile;
  readonly refused?: UnreadableReason;
}

export const mostBytes = 4_000_000_000;
/** Reports shrink to a tenth or a thirtieth; a bomb to a thousandth. */
const mostTimesSmaller = 250;
/** Below this many bytes a file may shrink as much as it likes. */
const harmlessBytes = 10_000_000;

export function isHarmful({ packed, unpacked }: { readonly packed: number; readonly unpacked: number }): boolean {
  return unpacked > harmlessBytes && unpacked > packed * mostTimesSmaller;
}
