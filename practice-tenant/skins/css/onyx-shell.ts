import { iconRules } from './onyx-icons.ts';

/** Style sheet of the Onyx shell. */
export const ONYX_SHELL = `
body{overflow:hidden}
.h-screen{height:100vh}.flex{display:flex}.flex-col{flex-direction:column}.flex-1{flex:1 1 0}.min-h-0{min-height:0}.min-w-0{min-width:0}
.relative{position:relative}.justify-between{justify-content:space-between}.justify-end{justify-content:flex-end}.w-full{width:100%}.h-full{height:100%}.border-none{border:0}
main{background:var(--c-page)}main iframe{display:block}
[data-slot="header"]{height:56px;align-items:center;padding:0 14px;background:var(--c-raised);border-bottom:1px solid var(--c-line);flex:none}
.logo{display:flex;align-items:center;gap:10px;font-weight:600;font-size:15px;padding-right:22px;white-space:nowrap}
.logo .mark{width:22px;height:22px;border-radius:6px;background:linear-gradient(135deg,var(--c-accent),var(--c-link))}
[data-slot="header"] button{display:flex;gap:6px;align-items:center;border:0;background:none;padding:8px 12px;border-radius:4px;cursor:pointer}
[data-slot="header"] button:hover{background:var(--c-soft)}
[data-slot="header:utility-menu-button"]{width:34px;height:34px;justify-content:center;border-radius:50%!important;background:var(--c-selected)!important;font-weight:600;font-size:12px}
.side{position:relative;width:var(--side-panel-width);height:100%;background:var(--c-raised);border-right:1px solid var(--c-line);transition:width .12s}
.side-scroll{height:100%;overflow-y:auto;overflow-x:hidden;padding:10px 8px}
.list-none{list-style:none;margin:0;padding:0}
.item{display:flex;align-items:center;gap:12px;min-height:36px;padding:4px 10px;border-radius:5px;cursor:pointer}
.item:hover{background:var(--c-soft)}.item.is-selected{background:var(--c-selected);font-weight:600}
.is-narrow .item{justify-content:center;padding:4px}.is-narrow .item-label{display:none}
[class*="fa-"]{flex:none;width:16px;height:16px;display:inline-grid;place-items:center}
.item [class*="fa-"]{background:var(--c-muted);mask:center/16px no-repeat}
.item.is-selected [class*="fa-"]{background:var(--c-link)}
.item-label{min-width:0;overflow:hidden;text-overflow:ellipsis}
${iconRules()}
.fa-chevron-down::before,.fa-chevron-left::before{content:"";width:6px;height:6px;border:solid var(--c-muted);border-width:0 1.5px 1.5px 0;transform:rotate(45deg)}.fa-chevron-left::before{transform:rotate(135deg)}
.fa-arrow-left::before{content:"←"}
.panel-back .back{display:flex;gap:10px;align-items:center;border:0;background:none;padding:8px 10px;font-weight:700;letter-spacing:.03em;text-transform:uppercase;cursor:pointer}
.panel-heading{margin:14px 10px 4px;font-size:11px;font-weight:600;letter-spacing:.05em;text-transform:uppercase;color:var(--c-muted)}
.collapse{position:absolute;top:50%;right:-12px;width:24px;height:24px;display:grid;place-items:center;border:1px solid var(--c-line);border-radius:50%;background:var(--c-raised);cursor:pointer;z-index:2;padding:0}
.is-narrow .fa-chevron-left{transform:rotate(180deg)}
[data-slot="iframe-overlay"]{display:none}
`;
