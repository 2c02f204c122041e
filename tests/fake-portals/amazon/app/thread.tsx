/** The pane of the opened case: header, messages and the reply area. */
import { Fragment } from 'react';
import { printDay } from '../../variants/date-styles';
import { Flag } from './flag';
import { Message } from './message';
import type { Artifact, Case } from './page-json';
import { FramePlace, ShadowPlace, Wrapped } from './places';
import { cls, knownId, theConfig, useInbox, usePortal } from './portal-context';
import { ReplyArea } from './reply-area';

const { variant, words, now } = theConfig;

function ThreadHeader({ shown }: { readonly shown: Case }) {
  const { inbox } = usePortal();
  const resolvedOn = shown.formattedResolveDate;
  return (
    <div className={cls('thread-head')}>
      <div>
        <h3 className={cls('thread-name')}>
          <Flag of={shown} /> {shown.buyerName}
        </h3>
        <div className={cls('thread-subject')}>{shown.subject}</div>
      </div>
      {shown.status === 'SOLVED' ? (
        <span className={cls('status-label')}>{words.resolvedOn.replace('{date}', resolvedOn ?? '')}</span>
      ) : (
        <kat-button label={words.noResponse} onClick={() => void inbox.resolve()} />
      )}
    </div>
  );
}

function dayOf(artifact: Artifact): string {
  return printDay(artifact.createdDate, 'long', { language: variant.language, zone: variant.zone, now });
}

function Messages({ shown }: { readonly shown: Case }) {
  const artifacts = shown.caseArtifacts ?? [];
  const ordered = variant.threadOrder === 'oldest-first' ? artifacts : artifacts.toReversed();
  const isGrouped = variant.timeMarkup === 'grouped';
  return (
    <div className={cls('messages', variant.threadOrder)} {...knownId('case-messages')}>
      {ordered.map((artifact, index) => {
        const previous = ordered[index - 1];
        const isNewDay = isGrouped && (!previous || dayOf(previous) !== dayOf(artifact));
        return (
          <Fragment key={artifact.caseArtifactId}>
            {isNewDay && <div className={cls('day')}>{dayOf(artifact)}</div>}
            <Message artifact={artifact} buyerName={shown.buyerName} />
          </Fragment>
        );
      })}
    </div>
  );
}

function Skeleton() {
  return (
    <div className={cls('pane-skeleton')} aria-busy="true">
      <div className={cls('skeleton', 'skeleton-short')} />
      <div className={cls('skeleton')} />
      <div className={cls('skeleton', 'skeleton-tall')} />
      <div className={cls('skeleton', 'skeleton-short')} />
    </div>
  );
}

function Loaded({ shown }: { readonly shown: Case }) {
  return (
    <div className={cls('thread')}>
      <ThreadHeader shown={shown} />
      <ShadowPlace when={variant.shadow.thread} className="messages-place">
        <Messages shown={shown} />
      </ShadowPlace>
      <ReplyArea isBuyerActive={shown.buyerActive !== false} />
    </div>
  );
}

export function ThreadPane() {
  const { openedId, shownCase, hasFailed } = useInbox();
  if (openedId === undefined) return <p className={cls('nothing')}>{words.choose}</p>;
  if (hasFailed) return <kat-alert variant="danger" header="!" description={words.choose} />;
  if (!shownCase) return <Skeleton />;
  return (
    <FramePlace when={variant.frame} className="thread-frame">
      <Wrapped className="thread-wrap">
        <Loaded shown={shownCase} />
      </Wrapped>
    </FramePlace>
  );
}
