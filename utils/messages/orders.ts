/**
 * What the background says to the agents, one frame at a time (`tabs.sendMessage` with its `frameId`).
 * Types and constants only, so that the agent can import it without carrying a schema.
 */
import type { CapturedForm } from '../page/facts.ts';
import type { Guidance } from '../page/guidance.ts';

export type AgentOrder =
  /** The step changed: draw this, or draw nothing. Also the answer to `agent.hello`, without the envelope. */
  | { onramp: 'guidance'; guidance: Guidance | null }
  /** The admin asked to see the ring again: undo "hide" and scroll to it. Sent after a `guidance`. */
  | { onramp: 'reveal' }
  /** The admin pressed Capture. Answer: the form's values, or null when this frame does not show the page. */
  | { onramp: 'capture.read' };

export type AgentOrderName = AgentOrder['onramp'];

/** What a frame answers to each order. */
export interface AgentAnswers {
  guidance: undefined;
  reveal: undefined;
  'capture.read': CapturedForm | null;
}
