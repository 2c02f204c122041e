/** A time in words, with the exact instant for machines and the whole of it as a tooltip. */
import { formatInFull } from '../words/dates';

export function Instant({ at, children }: { readonly at: number; readonly children: string }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={formatInFull(at)}>
      {children}
    </time>
  );
}
