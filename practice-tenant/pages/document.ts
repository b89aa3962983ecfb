import { SCRIPTS } from './addresses.ts';
import { escapeHtml } from './draw.ts';

/** A whole document. `load` names the load whose script starts it; without, the document has no script. */
export function htmlDocument(parts: {
  language: string;
  title: string;
  css: string;
  bodyAttributes: string;
  body: string;
  load?: string;
}): string {
  const script = parts.load ? `<script type="module" src="${SCRIPTS}load/${parts.load}.js"></script>` : '';
  return `<!doctype html>
<html lang="${parts.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(parts.title)}</title><style>${parts.css}</style></head>
<body${parts.bodyAttributes}>${parts.body}${script}</body></html>`;
}

/** What stands on a page until its content has come. */
export const WAITING = '<div class="PageContentContainer"><div class="LoadingIndicator"></div></div>';
