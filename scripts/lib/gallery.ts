import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

interface Picture {
  file: string;
  title: string;
  text: string;
}

/** A folder of screenshots with an index page that shows them in order. */
export class Gallery {
  readonly folder: string;
  readonly #pictures: Picture[] = [];

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** Takes one picture of what the page shows now. */
  async add(page: Page, title: string, text: string): Promise<void> {
    const file = `${String(this.#pictures.length + 1).padStart(2, '0')}-${slug(title)}.png`;
    await page.screenshot({ path: path.join(this.folder, file) });
    this.#pictures.push({ file, title, text });
  }

  /** Writes the index page. @returns its path */
  close(heading: string): string {
    const figures = this.#pictures.map(
      ({ file, title, text }) =>
        `<figure><img src="${file}" alt="" loading="lazy"><figcaption><b>${escapeHtml(title)}</b><br>${escapeHtml(text)}</figcaption></figure>`,
    );
    const index = path.join(this.folder, 'index.html');
    writeFileSync(
      index,
      `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<style>
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:1100px;margin:2rem auto;padding:0 1rem}
figure{margin:0 0 2.5rem}img{max-width:100%;border:1px solid #8886;border-radius:8px}
figcaption{margin-top:.5rem}
</style>
<h1>${escapeHtml(heading)}</h1>
${figures.join('\n')}
</html>
`,
    );
    return index;
  }
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
