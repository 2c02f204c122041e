/** What is wrong in each wording of the template that is open. Checked a moment behind the keys. */
import { useDeferredValue, useMemo } from 'react';
import { checkTemplate, type WordingFaults } from '@/lib/domain/template/check-template';
import { createSnippetIndex } from '@/lib/domain/template/snippets';
import type { Template } from '@/lib/domain/template/template';
import type { TemplateFault } from '@/lib/domain/template/template-fault';
import type { Wording } from '../desk/template-changes';

export function useWordingFaults(template: Template, templates: readonly Template[]): readonly WordingFaults[] {
  const library = useMemo(() => createSnippetIndex(templates), [templates]);
  const checked = useDeferredValue(template);
  return useMemo(() => checkTemplate(checked, { library }), [checked, library]);
}

const none: readonly TemplateFault[] = [];

export function faultsOf(all: readonly WordingFaults[], language: string, wording: Wording): readonly TemplateFault[] {
  const marketplace = wording === 'both' ? undefined : wording;
  const own = all.find((faults) => faults.language === language && faults.marketplace === marketplace);
  return own?.faults ?? none;
}
