/** What every part of the app needs to know: the page's config, its words and its class names. */
import { createContext, useContext } from 'react';
import { classNameOf } from '../../variants/class-names';
import { ebayClasses } from '../ebay-classes';
import { type EbayLabels, ebayLabels } from '../ebay-labels';
import type { PageConfig } from '../page-config';

export interface PageContext {
  readonly config: PageConfig;
  readonly labels: EbayLabels;
  /** Class attribute for logical names. Falsy ones are left out. */
  css(...logical: readonly (string | false | undefined)[]): string;
  /** `data-testid`, in variants that keep what public sources tell. */
  testId(id: string): Readonly<Record<string, string>>;
  /** An id that public sources tell; in other variants another one, or none. */
  idFor(known: string, other: string): string | undefined;
  /** The world's now, epoch ms. */
  now(): number;
}

export function makePageContext(config: PageConfig): PageContext {
  const { variant } = config;
  const loadedAt = performance.now();
  return {
    config,
    labels: ebayLabels(variant.language),
    css: (...logical) => logical.flatMap((name) => (name ? [classNameOf(name, variant, ebayClasses)] : [])).join(' '),
    testId: (id) => (variant.classNames === 'known' ? { 'data-testid': id } : {}),
    idFor: (known, other) => ({ known, renamed: other, hashed: undefined })[variant.classNames],
    now: () => Math.round(config.now + performance.now() - loadedAt),
  };
}

const Context = createContext<PageContext | undefined>(undefined);
export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('Outside of the page');
  return page;
}
