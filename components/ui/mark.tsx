/** The mark of Replydock: a speech bubble resting on a violet line, the dock. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 20 20" className="shrink-0">
      <path
        fill="currentColor"
        d="M5 1.5h10A3.5 3.5 0 0 1 18.5 5v5a3.5 3.5 0 0 1-3.5 3.5h-3.6l-3.1 2.6a.8.8 0 0 1-1.3-.6v-2H5A3.5 3.5 0 0 1 1.5 10V5A3.5 3.5 0 0 1 5 1.5Z"
      />
      <rect x="1.5" y="17.4" width="17" height="1.9" rx="0.95" className="fill-accent" />
    </svg>
  );
}
