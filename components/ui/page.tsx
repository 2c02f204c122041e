/** A page of the extension: one title, what belongs beside it, and the work below. */
import { type ReactNode, useEffect, useRef } from 'react';

interface PageProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** At the right of the title. */
  readonly aside?: ReactNode;
  readonly isWide?: boolean;
  /** Takes the focus to the title at once: it stands in for another page of which nothing is left. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** The title can take the focus, so that whoever listens hears which page has come. Widths inside follow the page's. */
export function Page({ title, text, aside, isWide = false, takesFocus = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <main className={`@container w-full px-4 py-6 text-base @lg:px-8 ${isWide ? 'max-w-6xl' : 'max-w-4xl'}`}>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pb-5">
        <div className="min-w-0">
          <h1
            ref={heading}
            tabIndex={-1}
            className="text-xl font-semibold tracking-[-0.01em] outline-none [overflow-wrap:anywhere]"
          >
            {title}
          </h1>
          {text && <p className="text-ink-2">{text}</p>}
        </div>
        {aside}
      </header>
      {children}
    </main>
  );
}
