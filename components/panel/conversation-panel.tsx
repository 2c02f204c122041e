/** One conversation, top to bottom: facts on white, replies on grey. */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import type { Template } from '@/lib/domain/template/template';
import type { DraftTyped, SlashTyped } from '@/lib/protocol/for-page';
import type { PanelView } from '@/lib/protocol/panel-view';
import { BeforeYouSend } from './before-you-send';
import { ConversationFacts } from './conversation-facts';
import { KeptDraftNotice } from './kept-draft-notice';
import { copyReasonOf, type PanelStage } from './panel-stage';
import { usePanelTools } from './panel-tools';
import { PastAnswers } from './past-answers';
import { RecapSection } from './recap';
import { SlashRegion, SlashWords } from './slash-region';
import { StayingFacts } from './staying-facts';
import { StopQuestion } from './stop-question';
import { SuggestionRegion } from './suggestion-region';
import { rowKey } from './use-active-row';
import type { Answers } from './use-answers';
import { useDraftCheck } from './use-draft-check';
import { type Giving, useGiving } from './use-giving';
import { useNow } from './use-now';
import { usePanelKeys } from './use-panel-keys';
import { usePastAnswers } from './use-past-answers';
import { usePicked } from './use-picked';
import { useRecap } from './use-recap';
import type { Reply } from './use-reply';
import { type Replaced, useSlashOffer } from './use-slash-offer';
import { useSuggestions } from './use-suggestions';
import { useToldUnderstanding } from './use-told-understanding';
import { writeReply } from './written-reply';

interface ConversationPanelProps {
  readonly view: PanelView;
  readonly stage: Extract<PanelStage, { kind: 'conversation' | 'trouble' }>;
  readonly templates: readonly Template[];
  /** What is typed in the portal's box and may be a shortcut. */
  readonly slash: SlashTyped | undefined;
  /** What stands in the portal's box. */
  readonly draft: DraftTyped | undefined;
  readonly rules: DeadlineRules;
  readonly reply: Reply;
  readonly answers: Answers;
  readonly isOutdated: boolean;
  /** Drawn but not seen yet: nothing can be inserted. */
  readonly isComing: boolean;
  readonly notices: ReactNode;
  readonly onToggle: () => void;
  readonly onWelcome: () => void;
}

const nothingRead: Deadline = { kind: 'unknown', reason: 'nothing-read' };

/** Troubles in which replies can still be looked up and copied. */
const troublesWithReplies: readonly string[] = ['unrecognised', 'retired'];

export function ConversationPanel(props: ConversationPanelProps) {
  const {
    view,
    stage,
    templates,
    slash,
    draft,
    rules,
    reply,
    answers,
    isOutdated,
    isComing,
    notices,
    onToggle,
    onWelcome,
  } = props;
  const { connection } = usePanelTools();
  const { reading } = stage;
  const { conversation } = reading;
  const deadline = stage.kind === 'conversation' ? (view.deadline ?? nothingRead) : undefined;
  const now = useNow(deadline, rules);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const {
    list,
    atHand,
    context,
    facts: replyFacts,
    library,
    writtenLanguage,
  } = useSuggestions({ view, reading, templates, query });
  const copyReason = copyReasonOf(reading, isOutdated);
  const rows = useMemo(
    () => list.shown.map((each) => writeReply(each, context, answers.byReply.get(rowKey(each)))),
    [list, context, answers.byReply],
  );
  const { picked, pick } = usePicked({ atHand, context, answers });
  const { understanding } = replyFacts;
  useToldUnderstanding({ reading, deadline, understanding, isComing });
  const recap = useRecap(conversation, understanding.language, view.orders);
  const { checked, stops } = useDraftCheck({ draft, view, reading, understanding });
  const giving = useGiving({
    answers,
    stops: (suggestion) => (copyReason === undefined ? stops(suggestion) : []),
    send: (suggestion, where) => reply.give({ reading, suggestion, ...where, isCopy: copyReason !== undefined }),
    onLeaveToPage: () => void connection.focusPage(),
  });
  const pastAnswers = usePastAnswers({
    conversation: isComing || !view.settings.suggestsPastAnswers ? undefined : conversation,
    language: context.language.wanted,
  });
  const canOffer = view.settings.slashShortcuts && !isComing && copyReason === undefined;
  const offer = useSlashOffer({
    slash,
    conversation: canOffer ? reading.identity?.key : undefined,
    library,
    facts: replyFacts,
    context,
    answers,
    onChoose: giving.giveFor,
  });

  usePanelKeys({
    shortcuts: view.shortcuts,
    onSearch: () => search.current?.focus(),
    onInsert: (index) => {
      const row = rows[index];
      if (row && !isComing) giving.give(row);
    },
    onToggle,
  });
  const facts = useRef<HTMLDivElement>(null);
  return (
    <>
      <main className="flex min-h-0 flex-1 scroll-pt-9 flex-col overflow-y-auto">
        {deadline && <StayingFacts name={conversation?.buyerName} {...{ facts, deadline, rules, now }} />}
        {notices}
        <ConversationFacts
          {...{ view, stage, deadline, rules, understanding, writtenLanguage, now, onWelcome }}
          ref={facts}
        />
        {recap && <RecapSection recap={recap} now={now} />}
        {stage.kind === 'conversation' && (
          <KeptDraftNotice reading={reading} draft={view.draft} isComing={isComing} now={now} />
        )}
        <SlashWords offer={offer} />
        {offer && <SlashRegion {...{ reading, offer, reply, now }} giving={givingInPlaceOf(giving, offer.slash)} />}
        {!offer && (stage.kind === 'conversation' || troublesWithReplies.includes(stage.trouble)) && (
          <SuggestionRegion
            reading={reading}
            list={list}
            rows={rows}
            atHand={atHand}
            picked={picked}
            onPick={pick}
            query={query}
            onQuery={setQuery}
            reply={reply}
            copyReason={copyReason}
            isSettled={deadline?.kind === 'settled'}
            shortcuts={view.shortcuts}
            searchRef={search}
            now={now}
            giving={giving}
            onLeave={() => {
              search.current?.blur();
              void connection.focusPage();
            }}
          />
        )}
        {!offer && stage.kind === 'conversation' && query.trim() === '' && (
          <PastAnswers
            answers={pastAnswers}
            intents={understanding.intents}
            isCopy={copyReason !== undefined}
            {...{ context, giving, reply, now }}
          />
        )}
      </main>
      {stage.kind === 'conversation' && (
        <BeforeYouSend {...{ reading, checked, now }} choices={view.settings.ruleChoices} />
      )}
      {giving.stopped && <StopQuestion stopped={giving.stopped} />}
    </>
  );
}

/** At the caret, what is typed there makes way; other places are other places. */
function givingInPlaceOf(giving: Giving, replaced: Replaced): Giving {
  const give: Giving['give'] = (written, place) => {
    const isAtCaret = (place ?? giving.askedOf(written)?.mode ?? 'at-caret') === 'at-caret';
    if (isAtCaret) giving.giveFor(written, replaced);
    else giving.give(written, place);
  };
  return { ...giving, give };
}
