import { ClipboardCheck, FlaskConical, Play } from 'lucide-react';
import { useState } from 'react';
import type { Finding, FixLink, TestRun } from '../../utils/checks/types.ts';
import type { AppState } from '../../utils/messages/state.ts';
import type { Texts } from '../../utils/texts/index.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice, type NoticeTone } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';
import { CheckRowItem, leadOf } from './check-row.tsx';
import { LeftWebhookNotice } from './left-webhook.tsx';
import { ProofOffer } from './proof-offer.tsx';
import { supportDetails } from './support-details.ts';

interface Props {
  state: Pick<AppState, 'credentials' | 'instance' | 'leftWebhook' | 'test' | 'version'>;
  actions: Actions;
  onFix(link: FixLink): void;
  level?: 2 | 3;
}

/** The credential test: one button, live rows, a verdict. */
export function TestCard({ state, actions, onFix, level }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const { credentials, instance, test } = state;
  const vendor = instance.binding?.kind === 'vendor';
  const ready = Boolean(credentials.userName) && credentials.hasSecret;
  const running = asking.running || test?.verdict === 'running';
  // While something is to be repaired first, testing the same values again is not the next thing to do.
  const lead =
    test && !(credentials.at !== undefined && credentials.at > test.startedAt) && leadOf(test.rows);
  const usable = test?.verdict === 'passed' || test?.verdict === 'warning';
  const next = ready && !usable && !lead;
  const run = (insist: boolean) => asking.run(() => actions.ask('test.run', { insist }));
  return (
    <Card title={texts.test.title} icon={FlaskConical} level={level}>
      {!test && <p className="text-muted">{vendor ? texts.test.textVendor : texts.test.text}</p>}
      {credentials.locked ? (
        <Notice
          tone="warn"
          title={texts.test.lockedTitle}
          actions={
            <Button busy={running} onClick={() => run(true)}>
              {texts.test.insist}
            </Button>
          }
        >
          {credentials.locked}
        </Notice>
      ) : (
        <Button
          kind={next ? 'primary' : 'secondary'}
          icon={Play}
          wide
          busy={running}
          disabled={!ready}
          aria-describedby={ready ? undefined : 'test-needs'}
          onClick={() => run(false)}
        >
          {running ? texts.test.running : test ? texts.test.again : texts.test.run}
        </Button>
      )}
      {!ready && (
        <p id="test-needs" className="text-xs text-muted">
          {texts.test.needs}
        </p>
      )}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      {state.leftWebhook && <LeftWebhookNotice name={state.leftWebhook.name} actions={actions} />}
      {test && <Rows run={test} lead={lead || undefined} state={state} actions={actions} onFix={onFix} />}
      <Announce text={test ? verdictWords(test, texts) : ''} />
    </Card>
  );
}

/** The verdict in words; a test without a login that worked never claims that anything works. */
function verdictWords(run: TestRun, texts: Texts): string {
  const login = run.rows.find(({ id }) => id === 'login');
  const good = run.verdict === 'passed' || run.verdict === 'warning';
  if (!good || login?.state === 'passed') return texts.test.verdict[run.verdict];
  const noted = run.rows.some(({ state }) => state === 'warning');
  return noted ? texts.proof.unproven : texts.test.verdict.partly;
}

const VERDICT_TONE: Record<Exclude<TestRun['verdict'], 'running'>, NoticeTone> = {
  passed: 'ok',
  warning: 'warn',
  failed: 'bad',
  interrupted: 'warn',
};

function Rows({ run, lead, state, actions, onFix }: Omit<Props, 'level'> & { run: TestRun; lead?: Finding }) {
  const texts = useTexts();
  const format = useFormat();
  const [copied, setCopied] = useState<boolean>();
  const loggedIn = run.rows.some(({ id, state: end }) => id === 'login' && end === 'passed');
  const provable = loggedIn && run.verdict !== 'running' && !state.leftWebhook && state.credentials.hasSecret;
  const copy = async () => {
    const { zone, binding, userName } = state.instance;
    const details = supportDetails(run, {
      version: state.version,
      uiHost: zone?.uiHost,
      binding: binding?.kind,
      userName,
    });
    setCopied(await actions.copy(details));
  };
  return (
    <>
      {run.verdict !== 'running' && (
        <Notice tone={VERDICT_TONE[run.verdict]} title={verdictWords(run, texts)}>
          {run.finishedAt !== undefined && (
            <span className="text-xs text-muted">
              {texts.test.finished(format.clock(run.finishedAt), run.requests)}
            </span>
          )}
        </Notice>
      )}
      <ul className="divide-y divide-line">
        {run.rows.map((row, at) => (
          <CheckRowItem key={row.id} row={row} before={run.rows[at - 1]} lead={lead} onFix={onFix}>
            {provable && row.id === 'webhookRight' && !row.proven && <ProofOffer actions={actions} />}
          </CheckRowItem>
        ))}
      </ul>
      {run.verdict !== 'running' && (
        <div className="-ml-3 flex flex-wrap items-center gap-2 forced-colors:ml-0">
          <Button kind="quiet" icon={ClipboardCheck} onClick={() => void copy()}>
            {texts.test.copyDetails}
          </Button>
          <span role="status" className="text-xs text-muted">
            {copied !== undefined && (copied ? texts.common.copied : texts.common.notCopied)}
          </span>
        </div>
      )}
    </>
  );
}
