import { FlaskConical } from 'lucide-react';
import type { FixLink } from '../utils/checks/types.ts';
import type { AppState } from '../utils/messages/state.ts';
import type { Actions } from './actions.ts';
import { useTexts } from './context.tsx';
import { CredentialsCard } from './credentials/credentials-card.tsx';
import { Frame } from './frame.tsx';
import { GuideStrip } from './journey/guide-strip.tsx';
import { progressOfAll } from './journey/progress-of.ts';
import { showStep } from './journey/show-step.ts';
import type { PageProps } from './page-props.ts';
import { Card } from './primitives/card.tsx';
import { SendCard } from './send/send-card.tsx';
import { TestCard } from './test/test-card.tsx';
import { AccessNotice } from './zone/access-notice.tsx';
import { ZoneCard } from './zone/zone-card.tsx';

/** The popup: which zone is this, do the credentials work, hand them over. */
export function Popup({ state, lost, actions }: PageProps) {
  return (
    <Frame state={state} lost={lost} actions={actions}>
      {state && <Body state={state} actions={actions} />}
    </Frame>
  );
}

function Body({ state, actions }: { state: AppState; actions: Actions }) {
  const texts = useTexts();
  const fix = (link: FixLink) => {
    // The panel first: the browser lets it open in the click alone.
    actions.openPanel();
    void showStep(link, actions);
  };
  const { complete } = progressOfAll(state.guides);
  const started = state.credentials.hasSecret;
  return (
    <>
      {!state.access && <AccessNotice actions={actions} />}
      <ZoneCard state={state} actions={actions} />
      {!started && (
        <GuideStrip
          state={state}
          actions={actions}
          prominent={state.zone.detected !== undefined && !complete}
        />
      )}
      <CredentialsCard state={state} actions={actions} />
      {started || state.test || state.instance.deliveries.length > 0 ? (
        <>
          <TestCard state={state} actions={actions} onFix={fix} />
          <SendCard state={state} actions={actions} />
        </>
      ) : (
        <Card title={texts.guide.testAndSend} icon={FlaskConical}>
          <p className="text-muted">{texts.test.later}</p>
        </Card>
      )}
      {started && <GuideStrip state={state} actions={actions} prominent={false} />}
    </>
  );
}
