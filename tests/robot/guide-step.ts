import { expect } from '@playwright/test';
import type { Panel } from './panel.ts';

/** The step that a running guide shows as the current one. */
export async function openStepIn(panel: Panel): Promise<string | undefined> {
  await expect.poll(async () => (await panel.currentStep())?.id).toBeDefined();
  return (await panel.currentStep())?.id;
}
