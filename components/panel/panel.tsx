/** The panel beside the portal's page. Everything it shows comes from one connection; it asks nothing else of the browser. */
import { useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { PanelConnection } from '@/lib/protocol/panel-connection';
import { useColourScheme } from '../ui/use-colour-scheme';
import { wordsLocale } from '../words/locale';
import { FailureBoundary } from './failure-boundary';
import { KeptDraftsPlace } from './kept-drafts-place';
import { PanelFrame } from './panel-frame';
import { type PanelTools, PanelToolsProvider } from './panel-tools';

export function Panel({ tools }: { readonly tools: PanelTools }) {
  return (
    <I18nProvider locale={wordsLocale()}>
      <PanelToolsProvider tools={tools}>
        <KeptDraftsPlace>
          <FailureBoundary version={tools.version}>
            <ConnectedPanel connection={tools.connection} />
          </FailureBoundary>
        </KeptDraftsPlace>
      </PanelToolsProvider>
    </I18nProvider>
  );
}

function ConnectedPanel({ connection }: { readonly connection: PanelConnection }) {
  const state = useSyncExternalStore(connection.subscribe, connection.snapshot);
  useColourScheme(state.view?.settings.colourScheme ?? 'browser');
  return <PanelFrame state={state} />;
}
