/** Reading companies at the integration API. Nothing of it is stored here. */
import { refreshSentence } from '../../companies/words/index.ts';
import type { RefreshOut } from '../../contract/refresh.ts';
import type { ClientProblem } from '../../integration-api-client/types.ts';
import type { Answer } from '../../messages/requests.ts';
import type { RefreshLook, RefreshView } from '../../messages/requests-companies.ts';
import { type Core, DONE, no, theInstance } from '../core.ts';
import { reachIntegrationApi } from '../integration-api.ts';

export async function lookAtServer(core: Core): Promise<Answer<RefreshLook>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const { host } = api;
  const answer = await api.client.refresh((await theInstance(core)).id);
  if (answer.ok) return { ok: true, value: { host, last: viewOf(core, answer.value) } };
  return isUnread(answer.problem) ? { ok: true, value: { host } } : no(api.sentence(answer.problem));
}

export async function startAtServer(core: Core, scope: 'all' | 'changes'): Promise<Answer<undefined>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const answer = await api.client.startRefresh((await theInstance(core)).id, scope);
  return answer.ok ? DONE : no(api.sentence(answer.problem));
}

export async function cancelAtServer(core: Core): Promise<Answer<undefined>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const answer = await api.client.cancelRefresh((await theInstance(core)).id);
  // It ended by itself meanwhile: there is nothing left to stop.
  return answer.ok || isUnread(answer.problem) ? DONE : no(api.sentence(answer.problem));
}

function viewOf(core: Core, refresh: RefreshOut): RefreshView {
  const { state, scope, delivered, total, requests, stored, code, sentence, resumeAt } = refresh;
  const reason = refreshSentence(core.language(), code, sentence);
  return {
    state,
    scope,
    delivered,
    requests,
    stored,
    startedAt: Date.parse(refresh.startedAt),
    updatedAt: Date.parse(refresh.updatedAt),
    ...(total === undefined ? {} : { total }),
    ...(reason === undefined ? {} : { reason }),
    ...(resumeAt === undefined ? {} : { resumeAt: Date.parse(resumeAt) }),
  };
}

function isUnread(problem: ClientProblem): boolean {
  return problem.kind === 'problem' && problem.code === 'refresh-not-found';
}
