/** The earlier states of a template, read when somebody looks at them. */
import { useEffect, useState } from 'react';
import type { Template } from '@/lib/domain/template/template';
import type { TemplateVersion, WorkshopAccess } from '../workshop-access';

/** Asked anew after every save of the template; undefined until the first answer. */
export function useVersions(
  { id, updatedAt }: Template,
  versionsOf: WorkshopAccess['versionsOf'],
): readonly TemplateVersion[] | undefined {
  const [versions, setVersions] = useState<readonly TemplateVersion[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save makes a version
  useEffect(() => {
    let isCurrent = true;
    versionsOf(id).then(
      (found) => isCurrent && setVersions(found),
      () => isCurrent && setVersions([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, updatedAt, versionsOf]);
  return versions;
}
