/** What has happened to the main wording since one of its translations was last found to say the same. */
import { isOutOfDate } from '@/lib/domain/template/check-template';
import type { Template, TemplateVariant } from '@/lib/domain/template/template';
import type { TemplateVersion } from '../workshop-access';
import { type Difference, languageDifferences } from './version-difference';

export interface ChangeSince {
  /** When the main wording that is compared with was written, epoch ms. */
  readonly writtenAt: number;
  readonly differences: readonly Difference[];
}

/** Undefined for a translation that is not behind, and where no state of the main wording from then is kept. */
export function changeSince(
  template: Template,
  language: string,
  versions: readonly TemplateVersion[],
): ChangeSince | undefined {
  const { mainLanguage, variants } = template;
  const translatedAt = variants[language]?.changedAt;
  if (mainLanguage === undefined || translatedAt === undefined || !isOutOfDate(template, language)) return undefined;
  const [last] = versions
    .flatMap(({ template: { variants: earlier } }) => datedAt(earlier[mainLanguage]))
    .filter(({ writtenAt }) => writtenAt <= translatedAt)
    .toSorted((one, other) => other.writtenAt - one.writtenAt);
  if (!last) return undefined;
  const differences = languageDifferences(mainLanguage, last.variant, variants[mainLanguage]);
  return { writtenAt: last.writtenAt, differences };
}

/** A wording without a time cannot be told to be the one that was translated. */
function datedAt(variant: TemplateVariant | undefined) {
  return variant?.changedAt === undefined ? [] : [{ variant, writtenAt: variant.changedAt }];
}
