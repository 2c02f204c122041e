/** Tags of a buyer at the right of the name. */
import { Tag } from 'lucide-react';
import { i18n } from '#i18n';

export function TagChips({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul aria-label={i18n.t('customer.tags')} className="flex min-w-0 flex-wrap gap-1 py-[3px]">
      {tags.map((tag) => (
        <li
          key={tag}
          title={tag}
          className="inline-flex min-h-5 max-w-40 min-w-0 items-center gap-1 rounded-chip bg-sunken px-1.5 text-xs text-ink-2 forced-colors:border"
        >
          <Tag aria-hidden="true" size={12} className="shrink-0" />
          <bdi className="truncate">{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
