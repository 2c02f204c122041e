/** For every reply one change that somebody could keep making to it. */
import type { OfferedEdit } from '@/lib/domain/template/edits/kept-edits';
import type { Template } from '@/lib/domain/template/template';
import { now } from '@/tests/components/fakes/sample-facts';

/** A sentence without placeholders. */
const sentence = /[^\n{}%.]{12,80}\./;

export function sampleOffers(templates: readonly Template[]): readonly OfferedEdit[] {
  return templates.flatMap((template, index) =>
    Object.entries(template.variants).flatMap(([language, { body }]) => {
      const gone = sentence.exec(body)?.[0];
      if (gone === undefined) return [];
      const edit = { left: '', gone, put: `${gone.replace(/\p{L}+\.$/u, 'for now.')} Thank you.`, right: '' };
      return [
        {
          mark: `${template.id} ${language}`,
          place: { template: template.id, language },
          edit,
          times: 3 + (index % 5),
          lastAt: now,
        },
      ];
    }),
  );
}
