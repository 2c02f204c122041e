/** What was read from the page, for the seller's eyes, and a copy without customer data for bug reports. */
import { Check, ChevronRight, CircleQuestionMark, ClipboardCopy } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { toPageReport, withoutCustomerContent } from '@/lib/domain/conversation/page-report';
import { type Reading, readingFields } from '@/lib/domain/conversation/reading';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { usePanelTools } from './panel-tools';

interface PageReportProps {
  readonly reading: Reading;
  readonly rules: DeadlineRules;
}

export function PageReport({ reading, rules }: PageReportProps) {
  const { now } = usePanelTools();
  const titleId = useId();
  // Long threads take a moment to write out: the conversation itself is painted first.
  const written = useDeferredValue(reading, undefined);
  const report = useMemo(() => written && toPageReport(written, { now: now(), rules }), [written, rules, now]);
  const text = useMemo(() => JSON.stringify(report, undefined, 2), [report]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers differ in what they call a details element
    // biome-ignore lint/a11y/noRedundantRoles: the same
    <details role="group" aria-labelledby={titleId} className="group border-t border-line bg-canvas">
      <summary className="flex min-h-9 list-none flex-wrap items-center gap-x-2 px-4 py-1 text-xs text-ink-2 outline-offset-[-3px]">
        <span className="flex min-w-0 items-center gap-2">
          <ChevronRight aria-hidden="true" size={14} className="shrink-0 group-open:rotate-90" />
          <span id={titleId}>{i18n.t('report.title')}</span>
        </span>
        {reading.conversation && <FieldCount reading={reading} />}
      </summary>
      <div className="flex max-h-[50dvh] flex-col gap-2 overflow-y-auto px-4 pb-3">
        <div className="flex flex-col items-start gap-1">
          {report && <CopyReport text={() => JSON.stringify(withoutCustomerContent(report), undefined, 2)} />}
          <p className="text-xs text-ink-3">{i18n.t('report.hint')}</p>
        </div>
        <pre
          data-testid="page-report"
          className="rounded-card bg-surface p-2 font-mono text-xs whitespace-pre-wrap [overflow-wrap:anywhere]"
        >
          {text}
        </pre>
      </div>
    </details>
  );
}

function CopyReport({ text }: { readonly text: () => string }) {
  const [isCopied, setCopied] = useState(false);
  const Icon = isCopied ? Check : ClipboardCopy;
  return (
    <Button onPress={async () => setCopied(await copyText(text()))}>
      <Icon aria-hidden="true" size={14} />
      {isCopied ? i18n.t('report.copied') : i18n.t('report.copy')}
    </Button>
  );
}

function FieldCount({ reading }: { readonly reading: Reading }) {
  const missing = new Map(reading.missing.map(({ field, reason }) => [field, reason]));
  const unread = [...missing.values()].filter((reason) => reason !== 'imprecise').length;
  const count = readingFields.length;
  const rough = missing.size - unread;
  const words =
    unread > 0
      ? i18n.t('report.someRead', { read: count - unread, count })
      : rough > 0
        ? i18n.t('report.notExact', rough, { count: rough })
        : i18n.t('report.allRead', { count });
  return (
    <span className="ml-auto inline-flex items-center gap-1.5 text-ink-2">
      {missing.size > 0 && <CircleQuestionMark aria-hidden="true" size={14} className="shrink-0" />}
      {words}
    </span>
  );
}
