/** Names and places in letters without spaces: they are found wherever they stand, since no word ends beside them. */
import { isUnspaced, unspacedRun } from './script';

/** One letter alone is part of too many words; with a title behind it, it is taken for a name by that. */
const leastLetters = 2;
const kindsOfPlace = '[都道府県市区町村郡省縣]';
const endOfPlace = new RegExp(`(?<=${kindsOfPlace})`, 'u');
const kindOfPlace = new RegExp(`${kindsOfPlace}$`, 'u');

/** The whole name and its parts. */
export function unspacedNames(names: readonly string[]): readonly string[] {
  return distinct(
    names.flatMap((name) => {
      const parts = name.normalize('NFC').split(/[\s・･,、]+/u);
      return [parts.join(''), ...parts].filter(isUnspaced);
    }),
  );
}

/** Each part of an address, with and without the word for what kind of place it is. */
export function unspacedPlaces(lines: readonly string[]): readonly string[] {
  return distinct(
    lines.flatMap((line) =>
      (line.normalize('NFC').match(unspacedRun) ?? []).flatMap((run) => {
        const places = run.split(endOfPlace);
        return [run, ...places, ...places.map((place) => place.replace(kindOfPlace, ''))];
      }),
    ),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text.length >= leastLetters))];
}
