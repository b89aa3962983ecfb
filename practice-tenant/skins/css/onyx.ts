/** Style sheet of the Onyx pages: roomy, rounded, few lines. */
export const ONYX = `
body{font-size:14px}
.o-view-layout{display:flex;flex-direction:column;height:100vh}
.o-view-layout__header{flex:none;padding:18px 28px 0;border-bottom:1px solid var(--c-line);background:var(--c-page)}
.o-font--page-title-bold{margin:0 0 12px;font-size:22px;font-weight:700}.o-font--page-subtitle{font-weight:400;font-size:16px;color:var(--c-muted)}
.o-toolbar{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding-bottom:14px}
.o-view-layout__content{flex:1;min-height:0;overflow:auto;padding:20px 28px 60px;background:var(--c-sunken)}
.list-none{list-style:none;margin:0;padding:0}
.o-button{display:inline-flex;align-items:center;gap:8px;height:34px;padding:0 16px;border:1px solid var(--c-line);border-radius:17px;background:var(--c-raised);cursor:pointer;white-space:nowrap}
.o-button:hover{background:var(--c-soft)}.o-button[disabled]{opacity:.45;cursor:default}
.o-button--primary{background:var(--c-accent);border-color:var(--c-accent);color:var(--c-onAccent)}.o-button--primary:hover{background:var(--c-accent);filter:brightness(1.07)}
.o-button--text{border:0;background:none;color:var(--c-link);height:28px;padding:0 10px;font-weight:600}
.o-split-button{position:relative;display:inline-flex}.o-split-button>.o-button:first-child{border-radius:17px 0 0 17px}.o-button--arrow{border-radius:0 17px 17px 0;margin-left:-1px;padding:0 12px}
.o-menu,.o-popover,.o-listbox{position:absolute;z-index:30;min-width:180px;padding:6px!important;background:var(--c-raised);border:1px solid var(--c-line);border-radius:10px;box-shadow:var(--c-shadow)}
.o-menu{top:38px;left:0}.o-popover{position:fixed}.o-listbox{left:0;right:0;top:40px;max-height:280px;overflow:auto}
.o-menu__item,.o-listbox__option{padding:8px 12px;min-height:36px;border-radius:6px;cursor:pointer}.o-menu__item:hover,.o-listbox__option:hover,.o-listbox__option[aria-selected=true]{background:var(--c-selected)}
.o-tabs{display:flex;gap:4px}.o-tab{border:0;background:none;padding:10px 16px;cursor:pointer;color:var(--c-muted);border-bottom:3px solid transparent}.o-tab--is-selected{color:var(--c-text);font-weight:600;border-color:var(--c-accent)}
.o-accordion{background:var(--c-raised);border-radius:12px;margin-bottom:14px;box-shadow:0 1px 3px rgba(20,30,40,.12)}
.o-accordion__header{display:flex;align-items:center;padding:6px 12px;min-height:48px}.o-accordion__trigger{display:flex;gap:12px;align-items:center;flex:1;border:0;background:none;text-align:left;font-weight:600;font-size:15px;padding:8px;cursor:pointer}.o-accordion__title{margin:0;padding:8px;font-size:15px}
.o-accordion__actions{display:flex}.o-accordion__content{padding:2px 22px 20px}
.o-fieldset{margin-top:16px}.o-fieldset__legend,.o-link-group__title{font-weight:600;margin-bottom:6px}.o-fieldset__legend .o-text--muted{font-weight:400}
.o-grid{display:flex;flex-wrap:wrap;gap:0 56px}.o-grid__column{flex:1 1 300px;max-width:440px;min-width:0}
.o-field{margin-top:14px;max-width:360px}.o-label{display:block;font-weight:600;font-size:13px;margin-bottom:4px}.o-label__required{color:var(--c-danger);margin-left:3px}
.o-input,.o-select,.o-combobox{width:100%;height:36px;padding:0 12px;border:1px solid var(--c-line);border-radius:8px;background:var(--c-page)}.o-input--narrow{width:110px}.o-input--filter{height:26px;margin-top:4px}
[aria-invalid=true]{border-color:var(--c-danger)!important;background:var(--c-dangerSoft)!important}input:disabled,select:disabled,[aria-disabled=true]{opacity:.55}
.o-combobox-holder{position:relative}.o-combobox{display:flex;align-items:center;justify-content:space-between;cursor:pointer}
.o-checkbox,.o-radio{display:flex;align-items:center;gap:10px;width:fit-content;padding:5px 0;cursor:pointer}
.o-checkbox-box{width:18px;height:18px;flex:none;border:1.5px solid var(--c-muted);border-radius:5px;display:grid;place-items:center;background:var(--c-page)}.o-checkbox-box--is-selected{background:var(--c-accent);border-color:var(--c-accent)}.o-checkbox-box--is-selected::before{content:"✓";color:var(--c-onAccent);font-size:13px}
.o-radio-dot{width:18px;height:18px;flex:none;border:1.5px solid var(--c-muted);border-radius:50%;background:var(--c-page)}.o-radio-dot--is-selected{border:6px solid var(--c-accent)}
.o-text{margin:4px 0}.o-text--muted{color:var(--c-muted);font-size:13px}.o-readonly{font-family:ui-monospace,Consolas,monospace;user-select:all}
.o-link{color:var(--c-link);font-weight:600;cursor:pointer}.o-link:hover{text-decoration:underline}.o-link-group{margin-top:14px}.o-link-group ul{display:flex;flex-wrap:wrap;gap:14px 40px}.o-link-group li{flex:0 1 300px}
.o-list{border:1px solid var(--c-line);border-radius:8px;min-height:64px;padding:8px 14px;list-style:none;margin:0}
.o-banner--error{margin:0 0 12px;padding:10px 16px;border-radius:8px;background:var(--c-dangerSoft);color:var(--c-danger)}
.o-data-grid{background:var(--c-raised);border-radius:12px;box-shadow:0 1px 3px rgba(20,30,40,.12);overflow:hidden}
.o-data-row{display:flex;align-items:center;min-height:44px;border-bottom:1px solid var(--c-soft);padding:0 10px}.o-data-row:hover{background:var(--c-selected)}.o-data-row--header{font-weight:600;font-size:12px;color:var(--c-muted)}.o-data-row--header:hover{background:none}
.o-cell{padding:6px 10px;flex:1 1 0;min-width:0}.o-cell--wide{flex:3 1 0}.o-cell--icon{flex:0 0 48px}.o-cell--tick{flex:0 0 90px}
.o-icon-button{width:30px;height:30px;border:0;border-radius:50%;background:none;cursor:pointer;display:inline-grid;place-items:center}.o-icon-button:hover{background:var(--c-soft)}
.o-spinner,.LoadingIndicator{width:20px;height:20px;margin:10px 18px;border:2px solid var(--c-line);border-top-color:var(--c-accent);border-radius:50%;animation:turn 1s linear infinite}@keyframes turn{to{transform:rotate(1turn)}}
.fa-chevron-down::before,.fa-chevron-up::before{content:"";display:inline-block;width:7px;height:7px;border:solid var(--c-muted);border-width:0 2px 2px 0;transform:translateY(-2px) rotate(45deg)}.fa-chevron-up::before{transform:translateY(2px) rotate(-135deg)}
.fa-list::before{content:"☰"}.fa-pen::before{content:"✎"}.fa-check::before{content:"✓";color:var(--c-accent);font-weight:700}.fa-new::before{content:"+"}.fa-refresh::before{content:"↻"}.fa-cancel::before{content:"✕"}
.o-dialog{position:fixed;inset:20px;z-index:60;display:flex;flex-direction:column;background:var(--c-page);border-radius:14px;box-shadow:var(--c-shadow);overflow:hidden}.o-dialog__bar{display:flex;justify-content:flex-end;padding:6px}.o-dialog iframe{flex:1;border:0}
`;
