import { useState } from 'react';
import type { FixLink } from '../utils/checks/types.ts';
import type { GuideView } from '../utils/guide/types.ts';
import type { AppState } from '../utils/messages/state.ts';
import type { Actions } from './actions.ts';
import { FilterCard } from './companies/filter-card.tsx';
import { RefreshCard } from './companies/refresh-card.tsx';
import { useFilterDraft } from './companies/use-filter-draft.ts';
import { useTexts } from './context.tsx';
import { CaptureButton, CredentialsCard } from './credentials/credentials-card.tsx';
import { Frame } from './frame.tsx';
import { BindingQuestion } from './journey/binding.tsx';
import { GuideSteps } from './journey/guide-steps.tsx';
import { Part } from './journey/part.tsx';
import { Plan } from './journey/plan.tsx';
import { currentStepOf, progressOf, progressOfAll } from './journey/progress-of.ts';
import { showStep } from './journey/show-step.ts';
import { MappingCard } from './mapping/mapping-card.tsx';
import type { PageProps } from './page-props.ts';
import { Announce } from './primitives/announce.tsx';
import { Progress } from './primitives/progress.tsx';
import { SendCard } from './send/send-card.tsx';
import { TestCard } from './test/test-card.tsx';
import { TriggersCard } from './triggers/triggers-card.tsx';
import { AccessNotice } from './zone/access-notice.tsx';
import { ZoneCard } from './zone/zone-card.tsx';
import { ZoneLine } from './zone/zone-line.tsx';

/** The steps that our own Capture button does (utils/guide/api-user.ts). */
const CAPTURE_STEPS = ['capture', 'note-identifier'];

type PartId = GuideView['id'] | 'hand-over' | 'companies' | 'mapping' | 'triggers';

/** The side panel: the whole journey beside the page. */
export function SidePanel({ state, lost, actions }: PageProps) {
  return (
    <Frame state={state} lost={lost} actions={actions}>
      {state && <Journey state={state} actions={actions} />}
    </Frame>
  );
}

function Journey({ state, actions }: { state: AppState; actions: Actions }) {
  const texts = useTexts();
  const { isOpen, toggle, show } = useOpenParts(state);
  const filter = useFilterDraft(state.instance);
  const { done, all, complete } = progressOfAll(state.guides);
  const step = currentStepOf(state.guides, state.activeGuide);
  const capturing = CAPTURE_STEPS.includes(step?.id ?? '') && isOpen('api-user');
  const captureBar = state.canCapture && !capturing && state.credentials.source !== 'captured';
  const capture = (
    <CaptureButton
      canCapture={state.canCapture}
      held={state.credentials.hasSecret}
      told={capturing}
      actions={actions}
    />
  );
  const fix = (link: FixLink) => {
    show(link.guide);
    void showStep(link, actions);
  };
  const handedOver = state.instance.deliveries.some(({ state: end }) => end === 'delivered');
  return (
    <>
      {!state.access && <AccessNotice actions={actions} />}
      {state.zone.detected?.known && !state.zone.disagreement ? (
        <ZoneLine zone={state.zone.detected} />
      ) : (
        <ZoneCard state={state} actions={actions} />
      )}
      <div className="flex flex-col gap-1.5">
        <p className="text-sm font-semibold">{texts.guide.journey}</p>
        <Progress value={done} max={all} label={texts.guide.journey} />
        <p className="text-xs text-muted">
          {complete ? texts.guide.complete : texts.guide.progress(done, all)}
        </p>
      </div>
      <ol className="flex flex-col gap-3">
        {state.guides.map((guide, index) => {
          const progress = progressOf(guide);
          return (
            <Part
              key={guide.id}
              number={index + 1}
              title={guide.title}
              summary={texts.guide.progress(progress.done, progress.all)}
              done={progress.complete}
              active={state.activeGuide === guide.id}
              open={isOpen(guide.id)}
              onToggle={() => toggle(guide.id)}
            >
              {guide.id === 'security-level' && <Plan instance={state.instance} actions={actions} />}
              {guide.id === 'api-user' && (
                <BindingQuestion binding={state.instance.binding} actions={actions} />
              )}
              <GuideSteps
                guide={guide}
                running={state.activeGuide === guide.id}
                waits={guide.id === 'api-user' && !state.instance.binding}
                actions={actions}
                extras={Object.fromEntries(CAPTURE_STEPS.map((id) => [id, capture]))}
              />
            </Part>
          );
        })}
        <Part
          number={state.guides.length + 1}
          title={texts.guide.testAndSend}
          summary={`${texts.credentials.title} · ${texts.test.title} · ${texts.send.title}`}
          done={handedOver}
          active={!state.activeGuide && complete}
          open={isOpen('hand-over')}
          onToggle={() => toggle('hand-over')}
        >
          <CredentialsCard
            state={state}
            actions={actions}
            level={3}
            captureElsewhere={captureBar || capturing}
          />
          <TestCard state={state} actions={actions} onFix={fix} level={3} />
          <SendCard state={state} actions={actions} level={3} />
        </Part>
        <Part
          number={state.guides.length + 2}
          title={texts.companies.title}
          summary={texts.companies.summary}
          done={false}
          active={false}
          open={isOpen('companies')}
          onToggle={() => toggle('companies')}
        >
          <FilterCard key={state.instance.id} state={state} editing={filter} actions={actions} />
          <RefreshCard state={state} actions={actions} />
        </Part>
        <Part
          number={state.guides.length + 3}
          title={texts.mapping.title}
          summary={texts.mapping.summary}
          done={false}
          active={false}
          open={isOpen('mapping')}
          onToggle={() => toggle('mapping')}
        >
          <MappingCard instance={state.instance} actions={actions} />
        </Part>
        <Part
          number={state.guides.length + 4}
          title={texts.triggers.title}
          summary={texts.triggers.summary}
          done={false}
          active={false}
          open={isOpen('triggers')}
          onToggle={() => toggle('triggers')}
        >
          <TriggersCard state={state} actions={actions} onFix={fix} />
        </Part>
      </ol>
      {captureBar && (
        <section
          aria-label={texts.credentials.capture}
          className="sticky bottom-3 z-10 rounded-xl border border-accent bg-surface p-4 shadow-lg"
        >
          {capture}
        </section>
      )}
      <Announce text={step && state.activeGuide ? texts.guide.now(step.title) : ''} />
    </>
  );
}

/** Which parts are open: the one that matters now by itself, any other on a click. */
function useOpenParts(state: AppState) {
  const [wished, setWished] = useState<{ focus: PartId; open: Partial<Record<PartId, boolean>> }>();
  const focus = focusOf(state);
  // A wish holds until the journey moves on to another part.
  const wishes = wished?.focus === focus ? wished.open : {};
  const isOpen = (part: PartId) => wishes[part] ?? part === focus;
  return {
    isOpen,
    toggle: (part: PartId) => setWished({ focus, open: { ...wishes, [part]: !isOpen(part) } }),
    show: (part: PartId) => setWished({ focus, open: { ...wishes, [part]: true } }),
  };
}

function focusOf(state: AppState): PartId {
  const open = state.guides.filter((guide) => !progressOf(guide).complete).map(({ id }) => id);
  if (state.activeGuide && open.includes(state.activeGuide)) return state.activeGuide;
  return state.credentials.hasSecret ? 'hand-over' : (open[0] ?? 'hand-over');
}
