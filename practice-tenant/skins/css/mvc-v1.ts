import { MVC_V2 } from './mvc-v2.ts';

/** Style sheet of the mvc-v1 pages: flatter, with hairlines and small buttons; shares the frame with the newer ones. */
export const MVC_V1 = `${MVC_V2}
body{font:12px/1.4 Verdana,"Segoe UI",Arial,sans-serif}
.ButtonContainer{display:flex;flex-wrap:wrap;gap:4px;align-items:center;padding:4px 20px 10px}
a.Button{cursor:pointer;user-select:none}
.ButtonContainer a.Button.ButtonIcon,.Column>a.Button.ButtonIcon{display:inline-flex;align-items:center;gap:6px;height:26px;padding:0 10px;border:1px solid var(--c-line);background:linear-gradient(var(--c-raised),var(--c-soft));white-space:nowrap}
a.Button.DisabledState{opacity:.45;cursor:default}
a.Button .Icon{width:14px;height:14px;display:inline-grid;place-items:center}
a.Button.Save .Icon::before,a.Button.SaveAndClose .Icon::before,a.Button.SaveAndNew .Icon::before{content:"";width:10px;height:10px;border:2px solid var(--c-link);border-top-width:4px}
a.Button.Cancel .Icon::before{content:"✕";color:var(--c-danger)}a.Button.New .Icon::before{content:"+";color:var(--c-accent);font-weight:700;font-size:16px}
a.Button.Refresh .Icon::before{content:"↻"}a.Button.Edit .Icon::before{content:"✎"}
a.Button.DropDownArrow .Icon::before{content:"";width:5px;height:5px;border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:translateY(-2px) rotate(45deg)}
.ButtonGroup{position:relative;display:inline-flex}.ButtonGroup>.Button+.Button{margin-left:-1px;padding:0 5px!important}
.ButtonGroup .ContextOverlay{top:28px;left:0}.ButtonGroup .ContextOverlay .Content{display:block}
.ContextOverlay a.Button{display:flex!important;align-items:center;min-height:28px;padding:0 14px;border:0!important;background:none!important}.ContextOverlay a.Button:hover{background:var(--c-selected)!important}.ContextOverlay a.Button .Icon{display:none}
.ContextOverlayHolder .ContextOverlay{position:fixed}
a.Button.Link{color:var(--c-link);font-weight:600}.VerticalSeparator{width:1px;height:12px;background:var(--c-line)}.VerticalSeparator:last-child{display:none}
.Section{border-radius:0}
.Section>.Heading{display:flex;align-items:center;gap:8px;padding:8px 12px;background:var(--c-soft)}.Section>.Heading[data-toggle-enabled]{cursor:pointer}
.Section>.Heading .Text{font-weight:700}.Section>.Heading .Spacer{flex:1}.Section>.Heading .Right{display:flex;gap:10px;align-items:center}
.Toggle{position:relative;border:1px solid var(--c-muted);width:13px;height:13px}.Toggle::before{display:none!important}
.Toggle .Horizontal{position:absolute;left:2px;right:2px;top:5px;height:1px;background:var(--c-text)}.Toggle.Expand .Vertical{position:absolute;top:2px;bottom:2px;left:5px;width:1px;background:var(--c-text)}
.Section>.Content{padding:8px 16px 14px}
.EditorLabelContainer{margin-top:10px}.EditorLabelContainer .Label{font-weight:700;font-size:11px}.EditorLabelContainer.Invalid .Label{color:var(--c-danger)}
.Required{color:var(--c-danger);margin-left:2px}
.Editor{margin-top:2px;max-width:320px}.Editor.Narrow{max-width:90px}.Editor.CheckBox,.Editor.RadioButton{max-width:none}
.Editor input[type=text],.Editor select{width:100%;height:26px;padding:0 6px;border:1px solid var(--c-line);background:var(--c-page)}
.Editor.CheckBox .InputField,.Editor.RadioButton .InputField{display:flex;align-items:center;gap:6px;width:fit-content;padding:3px 0}
.Editor.CheckBox .EditorLabelContainer,.Editor.RadioButton .EditorLabelContainer{margin:0}.Editor.CheckBox .Label,.Editor.RadioButton .Label{font-weight:400;font-size:12px}
.CheckBoxGroupLabel{margin:14px 0 4px;font-weight:700}.CheckBoxGroupLabel .SecondaryText{font-weight:400}
.ReadOnlyData{font-family:ui-monospace,Consolas,monospace;user-select:all}
tr.HeadingRow td{font-weight:700;background:var(--c-soft)}tr.D:hover td{background:var(--c-selected)}
td.Context,td.Selection{width:30px}td.icon{width:34px}td.tick{width:80px}.Tick::before{content:"✓";color:var(--c-accent);font-weight:700}
.FilterRow input{height:22px;border:1px solid var(--c-line);background:var(--c-page)}
`;
