/** "Buyer's Language of Preference: German", in any language the page may be in → `de`. */
import { languageLabel } from './labels';
import { only } from './only';
import type { Leaf } from './page-scan';
import { fold } from './patterns';

const codes =
  'en de fr it es nl pl sv tr pt ja zh ar da nb fi cs hu ro el bg hr sk sl uk ru he hi ta te mr bn gu kn ml ko th vi id ms ca cy ga'.split(
    ' ',
  );

export function readLanguage(leaves: readonly Leaf[], languages: readonly string[]): string | undefined {
  const named = leaves.flatMap((leaf) => languageLabel.exec(fold(leaf.text))?.[1] ?? []);
  return only(named.flatMap((name) => tagOf(name, languages) ?? []));
}

/** The tag of a language by its name in one of the languages given, in English, or in itself. */
function tagOf(name: string, languages: readonly string[]): string | undefined {
  const wanted = fold(name).replace(/\s*\(.*\)$/, '');
  return codes.find((code) =>
    [...languages, 'en', code].some(
      (language) => fold(new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? '') === wanted,
    ),
  );
}
