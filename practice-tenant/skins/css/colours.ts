import type { Theme } from '../skin.ts';

/** The colours that all shipped skins share, as custom properties; calm greys, one teal, one blue. */
export function colours(theme: Theme): string {
  const values =
    theme === 'dark'
      ? {
          page: '#16191d',
          raised: '#1d2126',
          sunken: '#121417',
          line: '#343b43',
          soft: '#272c33',
          text: '#e3e7ec',
          muted: '#9aa5b1',
          link: '#6cb2f5',
          accent: '#2fb3a4',
          onAccent: '#06201d',
          danger: '#ff8a80',
          dangerSoft: '#3a2020',
          selected: '#1c3346',
          shadow: '0 6px 24px rgba(0,0,0,.55)',
        }
      : {
          page: '#ffffff',
          raised: '#ffffff',
          sunken: '#f4f6f8',
          line: '#d5dbe1',
          soft: '#eef1f4',
          text: '#25303b',
          muted: '#5f6b78',
          link: '#1a66b3',
          accent: '#14877b',
          onAccent: '#ffffff',
          danger: '#b3261e',
          dangerSoft: '#fdecea',
          selected: '#e3f0fb',
          shadow: '0 6px 24px rgba(25,40,60,.18)',
        };
  const lines = Object.entries(values).map(([name, value]) => `--c-${name}:${value};`);
  return `:root{color-scheme:${theme};${lines.join('')}}`;
}

/** What every content page starts from. */
export const BASE = `
*{box-sizing:border-box}
html,body{height:100%;margin:0}
body{font:13px/1.45 "Segoe UI","Helvetica Neue",Arial,sans-serif;color:var(--c-text);background:var(--c-page)}
[tabindex]:focus-visible,button:focus-visible,a:focus-visible,input:focus-visible,select:focus-visible{outline:2px solid var(--c-link);outline-offset:1px}
input,select,button{font:inherit;color:inherit}
`;
