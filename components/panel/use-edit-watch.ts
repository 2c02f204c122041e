/** Ties the watch over inserted replies to the panel: it hears what goes into the box and what becomes of it. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { bodyOf } from '@/lib/domain/template/body-of';
import { personalWords } from '@/lib/domain/template/edits/personal-words';
import { isPastAnswerId } from '@/lib/intent/past-answers/past-answer-id';
import type { DraftTyped } from '@/lib/protocol/for-page';
import type { PanelView } from '@/lib/protocol/panel-view';
import { EditWatch, type WatchedReply } from './edit-watch';
import { usePanelTools } from './panel-tools';
import type { Offer, Reply } from './use-reply';

interface Told {
  readonly draft: DraftTyped | undefined;
  readonly view: PanelView | undefined;
}

/** As many identities as the protocol carries. */
const mostBuyers = 50;

/** The same replies, watched once they are in the box. */
export function useEditWatch(reply: Reply, { draft, view }: Told): Reply {
  const { connection } = usePanelTools();
  const [watch] = useState(() => new EditWatch((noted) => connection.noteEdits(noted)));
  useEffect(() => {
    if (draft) watch.see(draft);
  }, [watch, draft]);
  useEffect(() => {
    const end = () => watch.end();
    window.addEventListener('pagehide', end);
    return () => window.removeEventListener('pagehide', end);
  }, [watch]);

  const { give } = reply;
  const watchedGive = useCallback<Reply['give']>(
    async (offer) => {
      const { identity } = offer.reading;
      const isAlone =
        offer.mode === 'replace' ||
        (identity !== undefined && watch.isBoxFree(identity.key, offer.replaced?.typed ?? ''));
      const watched = offer.isCopy ? undefined : toWatched(offer, view);
      const outcome = await give(offer);
      if (outcome?.kind === 'inserted' && watched) watch.insert(outcome.conversation, watched, isAlone);
      return outcome;
    },
    [give, view, watch],
  );
  return useMemo(() => ({ ...reply, give: watchedGive }), [reply, watchedGive]);
}

/** Undefined for what is no template, and where it is not known whose words must not be kept. */
function toWatched({ reading, suggestion }: Offer, view: PanelView | undefined): WatchedReply | undefined {
  const { template, language, rendered } = suggestion;
  if (isPastAnswerId(template.id)) return undefined;
  const variant = template.variants[language];
  const { conversation, marketplace } = reading;
  const personal = conversation && personalWords(conversation, view?.orders);
  if (!variant || !personal) return undefined;
  const hasOwnWording = variant.bodyFor?.[marketplace] !== undefined;
  return {
    place: { template: template.id, language, ...(hasOwnWording && { marketplace }) },
    body: bodyOf(variant, marketplace),
    parts: rendered.parts,
    personal,
    buyers: (view?.identity?.terms ?? []).slice(0, mostBuyers),
  };
}
