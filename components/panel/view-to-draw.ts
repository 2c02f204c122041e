/**
 * Which view the panel draws. Where the page has gone on to another conversation, that one is drawn already while the
 * background is still looking up what is stored of it: unseen, so that it stands there at once when the rest has come.
 */
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import type { PanelState } from '@/lib/protocol/panel-connection';
import type { PanelView } from '@/lib/protocol/panel-view';

export interface ViewToDraw {
  readonly view: PanelView | undefined;
  /** The view is not whole: nobody may see it or act on it. */
  readonly isComing: boolean;
}

export function viewToDraw({ view, coming }: Pick<PanelState, 'view' | 'coming'>): ViewToDraw {
  if (!view || !coming) return { view, isComing: false };
  const { settings, shortcuts, libraryVersion } = view;
  const { conversation } = coming;
  const deadline = conversation && computeDeadline(conversation, toDeadlineRules(settings));
  const known = { reading: coming, orders: [], settings, shortcuts, libraryVersion };
  return { view: { ...known, ...(deadline && { deadline }) }, isComing: true };
}
