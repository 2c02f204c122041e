/** Puts a page's interface into its document. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

interface PageStart {
  readonly content: ReactNode;
  /** BCP 47 of the words on the page: quotation marks and screen readers follow it. */
  readonly language: string;
}

/** What it returns ends the interface. */
export function startPage({ content, language }: PageStart): () => void {
  document.documentElement.lang = language;
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no place for its interface');
  const root = createRoot(place);
  root.render(<StrictMode>{content}</StrictMode>);
  return () => root.unmount();
}
