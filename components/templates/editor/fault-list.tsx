/** The faults of one wording, each with what would put it right. */
import { OctagonAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { TemplateFault } from '@/lib/domain/template/template-fault';
import { Button } from '../../ui/button';
import { faultWords, fixWords } from './fault-words';

interface FaultListProps {
  readonly id: string;
  readonly faults: readonly TemplateFault[];
  readonly onFix: (fault: TemplateFault) => void;
}

/** The first ones; the others most often follow from them. */
const mostShown = 4;

export function FaultList({ id, faults, onFix }: FaultListProps) {
  return (
    <ul id={id} className="flex flex-col gap-1 empty:hidden">
      {faults.slice(0, mostShown).map((fault) => (
        <li
          key={`${fault.kind} ${fault.offset} ${fault.near}`}
          className="flex items-start gap-2 rounded-card border border-late-line bg-late-tint px-3 py-1.5 text-sm"
        >
          <OctagonAlert aria-hidden="true" size={14} className="mt-0.5 shrink-0 text-late" />
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {fault.line > 1 && (
              <span className="text-ink-2">{i18n.t('workshop.fault.line', { line: fault.line })} </span>
            )}
            {faultWords(fault)}
          </span>
          <Fix fault={fault} onFix={onFix} />
        </li>
      ))}
    </ul>
  );
}

function Fix({ fault, onFix }: { readonly fault: TemplateFault; readonly onFix: (fault: TemplateFault) => void }) {
  const words = fixWords(fault);
  return words ? (
    <Button look="link" onPress={() => onFix(fault)}>
      {words}
    </Button>
  ) : null;
}
