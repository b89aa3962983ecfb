/** The report of how an Autotask page is built, for an issue. */
import { z } from 'zod';

export const STRUCTURE_REQUESTS = {
  /** Describes the Autotask page that the admin looks at. Answer: the text, without the page's words. */
  'structure.describe': { from: 'page', body: z.strictObject({}) },
} as const;
