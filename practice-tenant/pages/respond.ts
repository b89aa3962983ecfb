/** Answers of the pages' side. Nothing is kept by browsers: a page shown again is a page loaded again. */

const HTML = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };

export function html(text: string, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(text, { status, headers: { ...HTML, ...headers } });
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

export function script(text: string, kept: boolean): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': kept ? 'max-age=3600' : 'no-store',
    },
  });
}

export function redirect(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, {
    status: 302,
    headers: { Location: path, 'Cache-Control': 'no-store', ...headers },
  });
}

export function notFound(): Response {
  return html('<!doctype html><title>Not found</title><p>The resource cannot be found.</p>', {}, 404);
}
