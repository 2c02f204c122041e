/** The title of a reply in one language, a line of text. */
interface TitleFieldProps {
  readonly label: string;
  /** BCP 47. */
  readonly language: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur: () => void;
}

/** As in the template's schema. */
const longestTitle = 200;

export function TitleField({ label, language, value, onChange, onFocus, onBlur }: TitleFieldProps) {
  return (
    <input
      type="text"
      lang={language}
      dir="auto"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      maxLength={longestTitle}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onFocus={onFocus}
      onBlur={onBlur}
      className="h-8 w-full rounded-control border border-control bg-surface px-3 text-sm font-semibold text-ink outline-none placeholder:font-normal placeholder:text-ink-3 focus-visible:border-accent focus-visible:ring-1 focus-visible:ring-accent"
    />
  );
}
