/**
 * The talk between the background and the frames, and how the guide script gets there.
 *
 * Two scripts serve a frame. The agent (`entrypoints/agent.content.ts`) is in every frame and only says `agent.hello`.
 * The guide script (`entrypoints/guide-script.ts`) recognises the page, reports facts, draws ring and hint and reads the
 * form; it is put into a frame only while a guide is open or Capture is pressed. The background does that with
 * `scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [GUIDE_SCRIPT] })` when a frame says hello
 * while a guide is open, and with `allFrames: true` for the open Autotask tabs when a guide starts. Doing it twice does
 * no harm. The script then says `agent.hello` itself, as `guided`, so that it is not put there once more, and takes the
 * answer as its guidance. While an admin reads it says so `again`, which only keeps the background awake.
 */
import type { CapturedForm } from './facts.ts';
import type { Guidance } from './guidance.ts';

/** File of the guide script in the built extension. */
export const GUIDE_SCRIPT = '/guide-script.js';

/**
 * What the background may tell a frame. The frame takes it from the background alone: from its own extension, and from
 * no tab. What frames say to the background is in `utils/messages/requests.ts`.
 */
export type AgentOrder =
  /** Which element the current step is about; null when no guide is open. The same is the answer to `agent.hello`. */
  | { onramp: 'guidance'; body: Guidance | null }
  /** Says again what it sees: the background has forgotten it. */
  | { onramp: 'report.again'; body: Record<string, never> }
  /** Shows a hidden hint again, scrolls to it and moves the keyboard there. */
  | { onramp: 'reveal'; body: Record<string, never> }
  /** On the admin's click on Capture only. Answer: `CaptureAnswer`. */
  | { onramp: 'capture.read'; body: Record<string, never> };

/** The form, or why it could not be read. */
export type CaptureAnswer = CapturedForm | CaptureProblem;

export interface CaptureProblem {
  problem: 'not-the-page' | 'user-name-empty' | 'secret-empty' | 'secret-masked';
}
