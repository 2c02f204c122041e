/** How a file of the list stands, in a word with an icon. */
import {
  Check,
  CircleCheck,
  CircleMinus,
  CircleQuestionMark,
  Clock,
  FileSearch,
  ListOrdered,
  type LucideIcon,
  OctagonAlert,
  Pause,
  Play,
  TriangleAlert,
} from 'lucide-react';
import { i18n } from '#i18n';
import type { ImportFileState, ImportFileView } from '@/lib/protocol/import-view';
import { Chip, type ChipTone } from '../ui/chip';
import { formatShare } from './numbers';

type Face = readonly [tone: ChipTone, Icon: LucideIcon];

const faces = {
  opening: ['quiet', FileSearch],
  ready: ['quiet', Check],
  unreadable: ['soon', TriangleAlert],
  'unknown-header': ['unknown', CircleQuestionMark],
  waiting: ['quiet', Clock],
  importing: ['active', Play],
  paused: ['quiet', Pause],
  finished: ['ok', CircleCheck],
  cancelled: ['quiet', CircleMinus],
  failed: ['late', OctagonAlert],
} as const satisfies Record<ImportFileState, Face>;

const plainKeys = {
  opening: 'imports.state.opening',
  ready: 'imports.state.ready',
  unreadable: 'imports.state.unreadable',
  'unknown-header': 'imports.state.unknownHeader',
  waiting: 'imports.state.waiting',
  paused: 'imports.state.paused',
  finished: 'imports.state.finished',
  cancelled: 'imports.state.cancelled',
  failed: 'imports.state.failed',
} as const satisfies Record<Exclude<ImportFileState, 'importing'>, string>;

export function FileState({ file }: { readonly file: ImportFileView }) {
  const { state, preview, progress } = file;
  const isCounting = state === 'ready' && !preview?.isComplete;
  const [tone, Icon] = isCounting ? (['quiet', ListOrdered] as const) : faces[state];
  return (
    <Chip tone={tone} Icon={Icon}>
      {stateText(state, isCounting, progress?.share ?? 0)}
    </Chip>
  );
}

function stateText(state: ImportFileState, isCounting: boolean, share: number): string {
  if (isCounting) return i18n.t('imports.state.counting');
  return state === 'importing'
    ? i18n.t('imports.state.importing', { share: formatShare(share) })
    : i18n.t(plainKeys[state]);
}
