/** What is known beside a conversation: who writes, the time left, and what they ordered. */
import type { Ref } from 'react';
import { clocksOf } from '@/lib/domain/clocks/clocks-of';
import type { MarketplaceClock } from '@/lib/domain/clocks/marketplace-clock';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import type { Understanding } from '@/lib/intent/understand-conversation';
import type { PanelView } from '@/lib/protocol/panel-view';
import { AskedAbout } from './asked-about';
import { Buyer, UnknownBuyer } from './buyer';
import { ClockLines } from './clock-lines';
import { Countdown } from './countdown';
import { KeptBuyer } from './kept-buyer';
import { MessageTone } from './message-tone';
import { NotSigned, TroubleNotice } from './notices';
import { OrderHistory } from './order-history';
import type { PanelStage } from './panel-stage';
import { PersonQuestions } from './person-questions';
import { personLinks } from './same-person';
import { notesAbove, SamePersonNotes } from './same-person-notes';
import { conversationOf } from './use-reply';
import { useVerdicts } from './use-verdicts';

interface ConversationFactsProps {
  readonly view: PanelView;
  readonly stage: Extract<PanelStage, { kind: 'conversation' | 'trouble' }>;
  /** Absent where the conversation could not be read. */
  readonly deadline: Deadline | undefined;
  readonly rules: DeadlineRules;
  readonly understanding: Understanding;
  readonly writtenLanguage: string | undefined;
  /** Epoch ms. */
  readonly now: number;
  readonly onWelcome: () => void;
  /** Of the part whose leaving the window calls for its short form. */
  readonly ref: Ref<HTMLDivElement>;
}

const part = 'flex flex-col gap-3 px-4 pt-3.5 pb-4';

export function ConversationFacts(props: ConversationFactsProps) {
  const { view, stage, deadline, rules, understanding, writtenLanguage, now, onWelcome, ref } = props;
  const { identity, orders } = view;
  const { reading } = stage;
  const { conversation } = reading;
  const verdicts = useVerdicts();
  if (stage.kind === 'trouble') {
    return (
      <div ref={ref} className={part}>
        <div>
          <UnknownBuyer reading={reading} />
        </div>
        <TroubleNotice reading={reading} trouble={stage.trouble} />
      </div>
    );
  }
  const clocks = clocksOf({ conversation, deadline, orders, now });
  const links = identity ? personLinks({ identity, orders, marketplace: reading.marketplace }) : [];
  const buyer = { reading, customer: view.customer, writtenLanguage };
  return (
    <>
      <div ref={ref} className={part}>
        {identity && identity.terms.length > 0 ? (
          <KeptBuyer {...buyer} identity={identity} place={placeOf(reading)} />
        ) : (
          <Buyer {...buyer} />
        )}
        {identity && <SamePersonNotes links={notesAbove(links, verdicts)} verdicts={verdicts} />}
        {isUnsigned(view) && <NotSigned onOpen={onWelcome} />}
        {deadline && <Countdown {...{ deadline, conversation, rules, now }} claim={clocks.find(isClaim)} />}
        <ClockLines
          clocks={clocks.filter((clock) => !isClaim(clock))}
          namesOrders={(conversation?.orderIds.length ?? 0) > 1}
          now={now}
        />
        <MessageTone understanding={understanding} marketplace={reading.marketplace} isDue={deadline?.kind === 'due'} />
        {identity && <PersonQuestions {...{ identity, links, verdicts }} />}
      </div>
      {conversation && asksBeforeOrder(conversation) && <AskedAbout conversation={conversation} />}
      <OrderHistory
        conversation={conversation}
        orders={orders}
        orderCount={view.customer?.orderCount ?? orders.length}
        links={links}
        verdicts={verdicts}
        now={now}
      />
    </>
  );
}

/** Said in the countdown itself: it follows from it. */
function isClaim({ kind }: MarketplaceClock): boolean {
  return kind === 'claim-filing';
}

/** What is written of a buyer belongs to this conversation; where that has no name, to this buyer. */
function placeOf(reading: Reading): string {
  return conversationOf(reading) || (reading.conversation?.buyerIds ?? []).join(' ');
}

function isUnsigned({ settings, storeProblem }: PanelView): boolean {
  return !settings.hasStarted && !storeProblem && settings.agentName === '' && settings.signature === '';
}

function asksBeforeOrder({ orderIds, itemIds, itemTitle }: Conversation): boolean {
  return orderIds.length === 0 && (itemTitle !== undefined || itemIds.length > 0);
}
