import type { Switches } from '../state/switches.ts';

/** What came of one attempt: nothing to complain of, or the reason. */
export type Attempt = { ok: true; status: number } | { ok: false; status: number; reason: string };

/**
 * Sends one callout once: POST, JSON, signed; any 2xx in time is a success (autotask-rest-api.md 4.3).
 */
export async function attemptDelivery(
  url: string,
  body: string,
  sign: string,
  switches: Switches,
  stop: AbortSignal,
): Promise<Attempt> {
  const refused = addressProblem(url, switches);
  if (refused) return { ok: false, status: 0, reason: refused };
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-Hook-Signature': sign },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([stop, AbortSignal.timeout(switches.calloutTimeoutMs)]),
    });
    await response.body?.cancel();
    if (response.ok) return { ok: true, status: response.status };
    return { ok: false, status: response.status, reason: `The receiver answered ${response.status}.` };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return {
      ok: false,
      status: 0,
      reason: late ? 'The receiver did not answer in time.' : 'The receiver could not be reached.',
    };
  }
}

/** The product calls port 443 only; rehearsals may call loopback. */
function addressProblem(url: string, switches: Switches): string | undefined {
  if (!URL.canParse(url)) return 'The address is not one.';
  const { protocol, hostname, port } = new URL(url);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (switches.calloutToLoopback && loopback) return undefined;
  if (protocol === 'https:' && port === '' && !loopback) return undefined;
  return 'Callouts go to port 443 over https only.';
}
