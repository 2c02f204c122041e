/** The pane beside the list: the item and the buyer, the messages, the reply box. */
import { fill } from '../ebay-labels';
import type { MemberThread, NoticeThread } from '../page-config';
import { PaneDistractions } from './distractions';
import { ItemCard } from './item-card';
import { MessageStream } from './message-stream';
import { InFrame, InShadow, Wrapped } from './mount-points';
import { usePage } from './page-context';
import { ReplyBox } from './reply-box';
import { usePortalState } from './use-portal';

export function ThreadPane() {
  const { config, css } = usePage();
  const { shown, chosen } = usePortalState();
  return (
    <section className={css('view', shown !== undefined && 'view-active')}>
      <InFrame isOn={config.variant.frame && chosen !== undefined}>
        {chosen === undefined ? <NothingChosen /> : <OpenPane />}
      </InFrame>
    </section>
  );
}

function NothingChosen() {
  const { css, labels } = usePage();
  return <p className={css('empty')}>{labels.choose}</p>;
}

function OpenPane() {
  const { config } = usePage();
  const { shown } = usePortalState();
  if (shown?.kind === 'ebay') return <NoticePane thread={shown} />;
  const hasBox = shown !== undefined || config.knobs.boxWhileLoading === 'stays';
  return (
    <>
      <InShadow isOn={config.variant.shadow.thread}>
        {shown ? <MemberPane thread={shown} /> : <PaneSkeleton />}
      </InShadow>
      {hasBox && (
        <InShadow isOn={config.variant.shadow.box}>
          <ReplyBox />
        </InShadow>
      )}
    </>
  );
}

function MemberPane({ thread }: { readonly thread: MemberThread }) {
  const { config, css, testId } = usePage();
  return (
    <div className={css('thread-outer')} {...testId('messages-thread')}>
      <Wrapped>
        <div className={css('thread')} {...testId('app-conversation')}>
          <ItemCard thread={thread} />
          <MessageStream key={thread.conversationId} thread={thread} />
          {config.knobs.hasPaneDistractions && <PaneDistractions />}
        </div>
      </Wrapped>
    </div>
  );
}

function NoticePane({ thread }: { readonly thread: NoticeThread }) {
  const { css, labels, idFor } = usePage();
  return (
    <div className={css('thread-outer')}>
      <h2 className={css('notice-title')}>{thread.subject}</h2>
      <iframe
        id={idFor('app__email-iframe', 'mail-frame')}
        className={css('mail')}
        title={fill(labels.sentBy, { name: 'eBay' })}
        src={`/cnt/mail?id=${thread.conversationId}`}
      />
      <p className={css('empty')}>{labels.noReply}</p>
    </div>
  );
}

function PaneSkeleton() {
  const { css } = usePage();
  return (
    <div className={css('thread-outer')} role="progressbar" aria-label="…">
      <div className={css('skeleton', 'skeleton-avatar')} />
      <div className={css('skeleton', 'skeleton-line')} />
      <div className={css('skeleton', 'skeleton-line')} />
    </div>
  );
}
