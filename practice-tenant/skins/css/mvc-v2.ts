/** Style sheet of the mvc-v2 pages. */
export const MVC_V2 = `
.PageContentContainer{display:flex;flex-direction:column;height:100vh}
.PageHeadingContainer{flex:none;position:relative;z-index:5;background:var(--c-page);border-bottom:1px solid var(--c-line)}
.TitleBar{padding:14px 20px 6px}
.TitleBarItem.Title{display:flex;gap:6px;align-items:baseline;font-size:20px;font-weight:600}
.TitleBar .SecondaryText{font-size:15px;font-weight:400;color:var(--c-muted)}
.ToolBar{display:flex;flex-wrap:wrap;align-items:center;gap:6px;padding:6px 20px 12px}
.ToolBarItem{position:relative;display:flex;align-items:center}
.ToolBarItem.Right{margin-left:auto}
.Button2{display:inline-flex;align-items:center;gap:6px;min-height:30px;padding:0 12px;border:1px solid var(--c-line);border-radius:3px;background:var(--c-raised);cursor:pointer;user-select:none;white-space:nowrap}
.Button2:hover{background:var(--c-soft)}
.Button2.SuggestiveBackground{background:var(--c-accent);border-color:var(--c-accent);color:var(--c-onAccent)}
.Button2.SuggestiveBackground:hover{filter:brightness(1.07)}
.Button2.Disabled2{opacity:.45;cursor:default}
.Button2 .Spacer{display:none}
.StandardButtonIcon{width:14px;height:14px;display:grid;place-items:center;font-size:13px;line-height:1}
.StandardButtonIcon.Save::before,.StandardButtonIcon.SaveAndClose::before,.StandardButtonIcon.SaveAndNew::before{content:"";box-sizing:border-box;width:12px;height:12px;border:2px solid currentColor;border-top-width:5px;border-radius:2px}
.StandardButtonIcon.Cancel::before{content:"✕"}.StandardButtonIcon.New::before{content:"+";font-size:17px}
.StandardButtonIcon.Refresh::before{content:"↻";font-size:15px}.StandardButtonIcon.Export::before{content:"⇪"}
.StandardButtonIcon.Edit::before{content:"✎"}.StandardButtonIcon.DropDownArrow::before,.InlineIcon.Carrot::before{content:"";width:6px;height:6px;border:solid currentColor;border-width:0 1.5px 1.5px 0;transform:translateY(-2px) rotate(45deg)}
.ButtonGroupStart>.Button2:not(:last-child){border-radius:3px 0 0 3px}
.DropDownButton2{position:relative;margin-left:-1px;border-radius:0 3px 3px 0}
.DropDownButton2>.Button2{padding:0 8px;border-radius:0 3px 3px 0}
.ContextOverlay{position:absolute;z-index:30;display:none;background:var(--c-raised);border:1px solid var(--c-line);border-radius:4px;box-shadow:var(--c-shadow);padding:6px 0;min-width:170px}
.ContextOverlay.Active{display:block}
.DropDownButtonOverlay2{top:34px;left:0}
.ContextOverlay .Button2{display:flex;border:0;border-radius:0;min-height:32px;padding:0 16px}
.GridContextMenu{position:fixed}
.LoadingIndicator{width:18px;height:18px;margin:8px 16px;border:2px solid var(--c-line);border-top-color:var(--c-accent);border-radius:50%;animation:turn 1s linear infinite}
@keyframes turn{to{transform:rotate(1turn)}}
.TabBar{display:flex;gap:2px;padding:0 20px}
.TabBar .Button{padding:8px 14px;border-bottom:3px solid transparent;color:var(--c-muted);cursor:pointer}
.TabBar .Button.SelectedState{border-color:var(--c-accent);color:var(--c-text);font-weight:600}
.TabContainer{display:none}.TabContainer.Active{display:block}
.ScrollingContentContainer{flex:1;min-height:0;overflow:auto;padding:14px 20px 60px;background:var(--c-sunken)}
.Section{background:var(--c-raised);border:1px solid var(--c-line);border-radius:4px;margin-bottom:12px}
.HeadingContainer .Heading{display:flex;align-items:center;gap:10px;padding:10px 14px;min-height:42px}
.CollapsibleSectionContainer>.HeadingContainer[tabindex]{cursor:pointer}
.Heading .PrimaryText{font-weight:600;font-size:14px}
.Heading .Right{margin-left:auto;display:flex;gap:16px}
.Toggle{width:16px;height:16px;flex:none;display:grid;place-items:center}
.Toggle::before{content:"";width:7px;height:7px;border:solid var(--c-muted);border-width:0 2px 2px 0;transform:translateY(-2px) rotate(45deg)}
.Section:not(.Collapsed)>.CollapsibleSectionContainer>.HeadingContainer .Toggle::before{transform:translateY(2px) rotate(-135deg)}
.LinkButton2{color:var(--c-link);font-weight:600;cursor:pointer;font-size:12px}.LinkButton2:hover{text-decoration:underline}
.CollapsibleSectionContainer>.ContentContainer{padding:4px 18px 16px;border-top:1px solid var(--c-soft)}
.SubHeading{margin:16px 0 6px;font-weight:600;color:var(--c-text)}.SubHeading .SecondaryText{font-weight:400}
.SecondaryText{color:var(--c-muted);font-size:12px;margin-left:4px}
.ColumnRow{display:flex;flex-wrap:wrap;gap:0 48px}.Normal.Column{flex:1 1 300px;max-width:460px;min-width:0}
.EditorLabelContainer1{margin-top:12px}.LabelContainer1{display:flex;gap:4px;align-items:baseline}
.EditorLabelContainer1 .PrimaryText{font-weight:600;font-size:12px}
.Required.Active{color:var(--c-danger);font-weight:700}
.LabelContainer1.Invalid .PrimaryText{color:var(--c-danger)}
.Size1{margin-top:3px;max-width:340px}.Size2{margin-top:3px;max-width:110px}
.TextBox2,.IntegerBox2,.DecimalBox2,.DropDownList2{width:100%;height:30px;padding:0 8px;border:1px solid var(--c-line);border-radius:3px;background:var(--c-page)}
.TextBox2.Invalid,.IntegerBox2.Invalid,.DropDownList2.Invalid,.SingleItemSelector2.Invalid>.ContentContainer{border-color:var(--c-danger);background:var(--c-dangerSoft)}
input:disabled,select:disabled{opacity:.55;background:var(--c-soft)}
.Checkbox2,.RadioButton{display:flex;align-items:center;gap:8px;width:fit-content;padding:4px 0;cursor:pointer;user-select:none}
.Checkbox2>.TabIndexHack{width:17px;height:17px;flex:none;border:1.5px solid var(--c-muted);border-radius:2px;background:var(--c-page);display:grid;place-items:center}
.Checkbox2>.TabIndexHack.Checked{background:var(--c-accent);border-color:var(--c-accent)}
.Checkmark{width:12px;height:12px;fill:none;stroke:var(--c-onAccent);stroke-width:2.4;visibility:hidden}.Checked>.Checkmark{visibility:visible}
.Checkbox2.DisabledState{cursor:default;opacity:.5}
.RadioButtonItem{width:17px;height:17px;flex:none;border:1.5px solid var(--c-muted);border-radius:50%;display:grid;place-items:center;background:var(--c-page)}
.RadioButtonItem .Fill{width:9px;height:9px;border-radius:50%}.RadioButtonItem.Selected{border-color:var(--c-accent)}.RadioButtonItem.Selected .Fill{background:var(--c-accent)}
.RadioButton.DisabledState{opacity:.55;cursor:default}
.Paragraph{margin:6px 0 10px;max-width:760px}.Paragraph.Muted{color:var(--c-muted)}
.SingleItemSelector2{position:relative}
.SingleItemSelector2>.ContentContainer{display:flex;align-items:center;height:30px;border:1px solid var(--c-line);border-radius:3px;background:var(--c-page);padding:0 8px;cursor:pointer}
.SingleItemSelector2 .ValueContainer{flex:1;min-width:0;overflow:hidden;white-space:nowrap}.SingleItemSelector2 .TargetPreview,.SingleItemSelector2 .SearchBox{display:none}
.SingleItemSelectorDropDownOverlay{left:0;right:0;top:32px;max-height:260px;overflow:auto}
.ItemList .Item{padding:6px 12px;min-height:30px;cursor:pointer}.ItemList .Item:hover,.ItemList .Item[data-is-selected]{background:var(--c-selected)}
.ReadOnlyLabelContainer{margin-top:12px}.ReadOnlyLabelContainer .PrimaryText{font-weight:600;font-size:12px}.ReadOnlyValueContainer .Value{font-family:ui-monospace,Consolas,monospace;user-select:all}
.ListMover2{display:flex;gap:16px;margin:8px 0}.ListMover2 select{width:240px;height:84px}
.ValidationSummary{display:none;margin:0 20px 8px;padding:9px 14px;border:1px solid var(--c-danger);border-radius:3px;background:var(--c-dangerSoft);color:var(--c-danger)}.ValidationSummary.Active{display:block}.ValidationSummary .Message{display:block}
.Grid{background:var(--c-raised);border:1px solid var(--c-line);border-radius:4px;overflow:auto}
.Grid table{width:100%;border-collapse:collapse;table-layout:auto}
.Grid td{padding:7px 10px;border-bottom:1px solid var(--c-soft);text-align:left}
.Grid tr.Heading td{font-weight:600;font-size:12px;background:var(--c-soft);color:var(--c-muted)}.Grid tr.Filter td{padding:3px 10px 6px}
.Grid tr.Display:hover td{background:var(--c-selected)}
.FW30{width:34px;padding:0 4px!important}.ContextMenu{width:26px;height:26px;display:grid;place-items:center;border-radius:3px;cursor:pointer}.ContextMenu:hover{background:var(--c-soft)}
.ContextMenu .Icon{width:14px;height:12px;background:linear-gradient(var(--c-muted),var(--c-muted)) 4px 1px/10px 2px no-repeat,linear-gradient(var(--c-muted),var(--c-muted)) 4px 5px/10px 2px no-repeat,linear-gradient(var(--c-muted),var(--c-muted)) 4px 9px/10px 2px no-repeat,linear-gradient(var(--c-muted),var(--c-muted)) 0 1px/2px 2px no-repeat,linear-gradient(var(--c-muted),var(--c-muted)) 0 5px/2px 2px no-repeat,linear-gradient(var(--c-muted),var(--c-muted)) 0 9px/2px 2px no-repeat}
.BooleanCell{width:80px}.Decoration.CheckMark::before{content:"✓";color:var(--c-accent);font-weight:700}
.Decoration.CheckBox{width:14px;height:14px;border:1.5px solid var(--c-muted);border-radius:2px}
.IconCell .Button2{border:0;background:none;min-height:22px;padding:0 4px}
.Normal.Section.CategorySection .Content{padding-top:4px}
.PageNavigationLinkGroup{margin:12px 0}.PageNavigationLinkGroup>.Heading{font-weight:600;padding:0 0 6px;border-bottom:1px solid var(--c-soft);margin-bottom:8px}
.PageNavigationLinkColumn{display:flex;flex-wrap:wrap;gap:10px 40px}.PageNavigationLink{flex:0 1 300px}.PageNavigationLink .Button.Link{color:var(--c-link);font-weight:600;cursor:pointer}.PageNavigationLink .Button.Link:hover{text-decoration:underline}.PageNavigationLink .StandardText{color:var(--c-muted);font-size:12px}
.Dialog1{position:fixed;inset:24px;z-index:60;display:none;flex-direction:column;background:var(--c-page);border:1px solid var(--c-line);border-radius:6px;box-shadow:var(--c-shadow)}.Dialog1.Active{display:flex}
.DialogTitleBar{display:flex;justify-content:flex-end;padding:6px}.Dialog1 iframe{flex:1;border:0}
@media (max-width:700px){.ToolBar,.TitleBar,.TabBar{padding-left:10px;padding-right:10px}.ScrollingContentContainer{padding:10px}.Heading .Right{gap:8px}}
`;
