/** Imported first by every entry that uses zod: its compiler probe would be reported as a breach of the page's policy. */
import { z } from 'zod';

z.config({ jitless: true });
