/** The inbox: folders, list, thread and order side by side, following address and selection. */
import { useEffect, useState } from 'react';
import { addressAfter, caseInAddress } from './address';
import { Folders } from './folders';
import { Footer, Header } from './header';
import { CaseList } from './list';
import { load } from './load';
import { Metrics, PageHead } from './metrics';
import { OrderPane } from './order-pane';
import { ShadowPlace, Wrapped } from './places';
import { cls, theConfig, theInbox, useInbox } from './portal-context';
import { ThreadPane } from './thread';

const { variant } = theConfig;

/** Below this width the real page leaves the list out. */
const widthOfList = 930;

const asides = [
  '/messaging/api/global/topics/categories?topicTypes=classifiedCaseTopics',
  '/messaging/api/global/rights',
  '/messaging/api/global/partnerAccounts',
  '/messaging/api/global/partnerAccounts/marketplaces',
  '/messaging/api/global/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING',
  '/messaging/api/global/weblab/v2?weblabName=SP_SERVICES_AYB_CASE_FOLDER_RESTRUCTURE_1323125',
  '/messaging/api/weblab/marketplace?weblabName=SP_SERVICES_BSM_AI_CASE_DRAFT_1440476',
];

async function start(): Promise<void> {
  for (const path of asides) void load(path, theConfig).catch(() => undefined);
  await theInbox.loadList();
  const wanted = caseInAddress(new URL(location.href)) ?? theConfig.opensFirst;
  if (wanted !== undefined) theInbox.open(wanted);
}

function followAddress(): () => void {
  const listen = () => {
    const caseId = caseInAddress(new URL(location.href));
    if (caseId !== undefined) theInbox.open(caseId);
  };
  addEventListener('popstate', listen);
  return () => removeEventListener('popstate', listen);
}

function useAddress(openedId: string | undefined): void {
  useEffect(() => {
    if (openedId === undefined) return;
    const next = addressAfter(new URL(location.href), openedId, variant);
    if (next) history.pushState(null, '', next);
  }, [openedId]);
}

function useIsWide(): boolean {
  const [isWide, setWide] = useState(innerWidth >= widthOfList);
  useEffect(() => {
    const measure = () => setWide(innerWidth >= widthOfList);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
  return isWide;
}

export function InboxPage() {
  const { openedId } = useInbox();
  const isWide = useIsWide();
  useAddress(openedId);
  useEffect(() => {
    void start().catch(() => undefined);
    return followAddress();
  }, []);
  return (
    <div className={cls('page', 'inbox')}>
      <Header />
      <PageHead />
      <Metrics />
      <Wrapped className="page-wrap">
        <main className={cls('panes')}>
          {isWide && <Folders />}
          {isWide && (
            <div className={cls('list-pane')}>
              <ShadowPlace when={variant.shadow.rows} className="list-place">
                <CaseList />
              </ShadowPlace>
            </div>
          )}
          <div className={cls('thread-pane')}>
            <ThreadPane />
          </div>
          <OrderPane />
        </main>
      </Wrapped>
      <Footer />
      <button type="button" className={cls('feedback')}>
        {theConfig.words.feedback}
      </button>
    </div>
  );
}
