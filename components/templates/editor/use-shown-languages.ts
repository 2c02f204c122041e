/** Which two languages stand side by side: the main wording at the left, the one that was asked for at the right. */
import { useState } from 'react';
import type { Template } from '@/lib/domain/template/template';
import { languageState, leadingLanguage } from '../desk/language-state';

export interface ShownLanguages {
  readonly left: string | undefined;
  readonly right: string | undefined;
  /** The one that is being worked on. */
  readonly current: string;
  readonly show: (language: string) => void;
  readonly focus: (language: string) => void;
}

export function useShownLanguages(
  template: Template,
  usual: readonly string[],
  sellerLanguage: string,
): ShownLanguages {
  const [asked, setAsked] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const left = leadingLanguage(template, sellerLanguage) ?? sellerLanguage;
  const right = asked !== undefined && asked !== left ? asked : nextLanguage(template, usual, left);
  const current = focused === right || focused === left ? (focused ?? left) : left;
  return {
    left,
    right,
    current,
    show: (language) => {
      if (language !== left) setAsked(language);
      setFocused(language);
    },
    focus: setFocused,
  };
}

/** What needs an eye first: a translation that is out of date, else any that there is. */
function nextLanguage(template: Template, usual: readonly string[], left: string): string | undefined {
  const written = Object.keys(template.variants).filter((language) => language !== left);
  const ordered = [...usual.filter((language) => written.includes(language)), ...written];
  return ordered.find((language) => languageState(template, language) === 'out-of-date') ?? ordered[0];
}
