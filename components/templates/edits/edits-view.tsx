/** Changes that the seller keeps making by hand before sending: made in the reply for good, or not offered again. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { withEdit } from '@/lib/domain/template/edits/apply-edit';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { formatDay } from '../../words/dates';
import { languageName, marketplaceName } from '../../words/names';
import { changed } from '../desk/template-changes';
import { shownTitle } from '../template-words';
import type { TemplateDeeds } from '../use-template-deeds';
import type { WorkshopAccess } from '../workshop-access';
import { EditDifference } from './edit-difference';
import type { FittingEdit } from './use-offered-edits';

interface EditsViewProps {
  readonly edits: readonly FittingEdit[];
  readonly access: WorkshopAccess['edits'];
  readonly deeds: Pick<TemplateDeeds, 'change' | 'say'>;
  /** Epoch ms. */
  readonly now: number;
}

export function EditsView({ edits, access, deeds, now }: EditsViewProps) {
  const [hasFailed, setFailed] = useState(false);
  const accept = ({ offer, template }: FittingEdit) => {
    const make = (current: Template) => markChanged(withEdit(current, offer), offer, now) ?? current;
    deeds.change(template.id, make, i18n.t('edits.changedNamed', { title: shownTitle(template) }));
  };
  const refuse = ({ mark }: OfferedEdit) => {
    setFailed(false);
    access?.refuse(mark).then(
      () => deeds.say(i18n.t('edits.refused')),
      () => setFailed(true),
    );
  };
  return (
    <section aria-label={i18n.t('edits.title')} className="flex flex-col gap-3 p-4">
      <h2 tabIndex={-1} className="text-lg font-semibold outline-none">
        {i18n.t('edits.title')}
      </h2>
      <p className="text-ink-2">{edits.length === 0 ? i18n.t('edits.none') : i18n.t('edits.text')}</p>
      {hasFailed && (
        <p role="alert" className="font-semibold text-late">
          {i18n.t('edits.failed')}
        </p>
      )}
      <ul className="flex flex-col divide-y divide-line">
        {edits.map((each) => (
          <li key={each.offer.mark} className="flex flex-col gap-2 py-3">
            <div>
              <bdi className="font-semibold [overflow-wrap:anywhere]">{shownTitle(each.template)}</bdi>
              <span className="block text-xs text-ink-2">{factWords(each.offer, now)}</span>
            </div>
            <EditDifference edit={each.offer.edit} language={each.offer.place.language} />
            <div className="flex flex-wrap gap-1">
              <Button onPress={() => accept(each)}>{i18n.t('edits.accept')}</Button>
              <Button look="quiet" onPress={() => refuse(each.offer)}>
                {i18n.t('edits.never')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was translated from it is out of date from here on. */
function markChanged(template: Template | undefined, { place }: OfferedEdit, now: number): Template | undefined {
  const variant = template?.variants[place.language];
  if (!template || !variant) return undefined;
  return changed({ ...template, variants: { ...template.variants, [place.language]: { ...variant, changedAt: now } } });
}

function factWords({ place, times, lastAt }: OfferedEdit, now: number): string {
  return [
    languageName(place.language),
    ...(place.marketplace ? [marketplaceName(place.marketplace)] : []),
    i18n.t('edits.times', { count: times }),
    i18n.t('edits.last', { day: formatDay(lastAt, now) }),
  ].join(' · ');
}
