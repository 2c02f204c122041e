/** Changes that the seller keeps making, as far as they can be made in the replies as they are now. */
import { useMemo } from 'react';
import { withEdit } from '@/lib/domain/template/edits/apply-edit';
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template } from '@/lib/domain/template/template';
import type { DeskState } from '../desk/desk-state';
import type { WorkshopAccess } from '../workshop-access';

export interface FittingEdit {
  readonly offer: OfferedEdit;
  readonly template: Template;
}

export function useOfferedEdits({ edits }: WorkshopAccess, { templates, drafts }: DeskState): readonly FittingEdit[] {
  const offers = edits?.offers;
  return useMemo(() => {
    if (!offers || offers.length === 0) return [];
    const wanted = new Set(offers.map(({ place }) => place.template));
    const current = new Map(templates.filter(({ id }) => wanted.has(id)).map((each) => [each.id, each]));
    return offers.flatMap((offer) => {
      const { template: id } = offer.place;
      const template = drafts.get(id) ?? current.get(id);
      return template && withEdit(template, offer) ? [{ offer, template }] : [];
    });
  }, [offers, templates, drafts]);
}
