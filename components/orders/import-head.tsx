/** What stands above the files: the import that runs or rests, what could be started, or what has ended. */
import type { ImportCommand, ImportView } from '@/lib/protocol/import-view';
import { ImportCard } from './import-card';
import { followingCount, stageOf } from './import-stage';
import { ImportSummary } from './import-summary';
import { StartBar } from './start-bar';
import { useHeadFocus } from './use-head-focus';
import type { RefusedRowsSaver } from './use-refused-rows';

interface ImportHeadProps {
  readonly view: ImportView;
  readonly command: (command: ImportCommand) => void;
  readonly saver: RefusedRowsSaver;
}

export function ImportHead({ view, command, saver }: ImportHeadProps) {
  const stage = stageOf(view);
  const titleRef = useHeadFocus(stage.name);
  const { working, startable, finished } = stage;
  const canStart = startable.length > 0 && working?.state !== 'paused';
  return (
    <>
      {working && (
        <ImportCard
          key={working.fileId}
          file={working}
          command={command}
          titleRef={titleRef}
          following={followingCount(stage)}
        />
      )}
      {!working && finished.length > 0 && <ImportSummary files={finished} onSave={saver.save} titleRef={titleRef} />}
      {canStart && <StartBar files={startable} onStart={() => command({ name: 'start' })} titleRef={titleRef} />}
    </>
  );
}
