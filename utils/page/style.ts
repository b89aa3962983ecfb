/** Looks of ring and hint. Pixels only: the page may have changed what a rem is. */
export const STYLE = `
:host{--a:#17509a;--b:#fff;--c:#17212f;--m:#51607a;--l:#d9e0ea;--s:#e5eefb}
*{box-sizing:border-box;margin:0;font:400 13px/1.5 system-ui,sans-serif;color:var(--c)}
[data-onramp=ring],section{position:fixed}
[data-onramp=ring]{border:3px solid #ffc53d;border-radius:9px;box-shadow:0 0 0 2px var(--a),0 0 0 7px #17509a2e}
[data-onramp=ring]::after{content:'';position:absolute;inset:-3px;border-radius:9px;box-shadow:0 0 0 12px #17509a2e;opacity:0;animation:p 2.4s ease-in-out 3}
section{width:344px;max-width:calc(100vw - 16px);padding:14px 16px;border:1px solid var(--l);border-top:4px solid var(--a);border-radius:12px;background:var(--b);box-shadow:0 12px 32px #0b1a3326,0 2px 6px #0b1a3322;pointer-events:auto;animation:f .18s ease-out}
small{font-size:11px;color:var(--m);font-variant-numeric:tabular-nums;letter-spacing:.04em}
h2{font-size:15px;font-weight:650;line-height:1.35;margin:2px 0 4px;text-wrap:balance}
div:not([data-onramp]){display:flex;flex-wrap:wrap;gap:6px;margin-top:12px}
button{padding:5px 10px;border:1px solid var(--l);border-radius:7px;background:none;color:var(--a);cursor:pointer;font-weight:550}
button:hover{background:var(--s)}
button:focus-visible{outline:2px solid var(--a);outline-offset:2px}
[data-onramp=filled]{background:var(--a);border-color:var(--a);color:var(--b)}
[data-onramp=filled]:hover{color:var(--a)}
[data-onramp=where-am-i]{border-color:#0000;padding:5px 4px}
[data-onramp=hide]{position:absolute;right:8px;top:8px;width:26px;height:26px;padding:0;border:0;font-size:18px;line-height:1;color:var(--m)}
[data-onramp=live]{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.small{padding:8px 38px 8px 12px}.small p,.small div,.small small{display:none}.small h2{margin:0;font-size:13px}
@keyframes p{50%{opacity:1}}
@keyframes f{0%{opacity:0;transform:translateY(4px)}}
@media(prefers-reduced-motion){*,::after{animation:none!important}}
@media(forced-colors:active){[data-onramp=ring]{border-color:Highlight}section{border-color:CanvasText}}
`;

/** What changes on a dark page. */
export const DARK = ':host{--a:#8dbcff;--b:#18202b;--c:#eef2f8;--m:#a9b6c9;--l:#3a475a;--s:#243449}';
