import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** An extension with an empty content script in every frame and an empty popup: what any extension costs at least. */
export function emptyExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'onramp-empty-'));
  writeFileSync(
    path.join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      host_permissions: ['https://*.autotask.net/*'],
      content_scripts: [
        {
          matches: ['https://*.autotask.net/*'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
          js: ['empty.js'],
        },
      ],
    }),
  );
  writeFileSync(path.join(folder, 'popup.html'), '<!doctype html><title>Empty</title><main>Empty</main>');
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'empty.js'), '(() => {})();');
  return folder;
}
