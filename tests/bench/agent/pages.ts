import type { BrowserContext } from '@playwright/test';

/** An address at which the agent runs. */
export const PAGE = 'https://ww5.autotask.net/Mvc/Bench/Page.mvc/Index';

/** A page of about `nodes` nodes in Autotask's own manner: rows of labelled fields. */
export function bigPage(nodes: number): string {
  const row = (index: number) =>
    `<div class="EditorLabelContainer1"><div class="LabelContainer1"><div class="Text"><span class="PrimaryText">Field ${index}</span></div></div></div><div class="Size1"><input class="TextBox2" value="${index}"></div>`;
  // A row has 6 elements and a text.
  const rows = Array.from({ length: Math.ceil(nodes / 7) }, (_, index) => row(index)).join('');
  return `<!doctype html><html><head><title>Bench</title></head><body><div id="field">${rows}</div><div id="churn"></div></body></html>`;
}

/** Serves `html` at {@link PAGE} without a server; content scripts run there as anywhere. */
export async function serve(context: BrowserContext, html: string): Promise<void> {
  await context.route('https://ww5.autotask.net/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}
