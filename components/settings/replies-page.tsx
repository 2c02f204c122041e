/** The saved replies as a page of their own. */
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Page } from '../ui/page';
import { Library } from './library';

export function RepliesPage({ templates }: { readonly templates: readonly Template[] }) {
  return (
    <Page title={i18n.t('shell.replies')} text={i18n.t('shell.repliesText')}>
      <div className="text-sm">
        <Library templates={templates} />
      </div>
    </Page>
  );
}
