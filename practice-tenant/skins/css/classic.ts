/** Style sheet of the oldest pages: small type, boxes and rules. */
export const CLASSIC = `
body.classic{font:11px/1.35 Tahoma,Verdana,Arial,sans-serif;background:var(--c-page);height:auto}
.TitleContainer{padding:8px 12px;background:linear-gradient(var(--c-soft),var(--c-page));border-bottom:1px solid var(--c-line);font-size:15px;font-weight:700}.SecondaryTitle{font-weight:400}
.ButtonBar{padding:5px 10px;border-bottom:1px solid var(--c-line);background:var(--c-soft)}.ButtonCell{padding-right:6px}
.OnlyImageButton{display:inline-block;padding:4px 9px;border:1px solid var(--c-line);background:var(--c-raised);cursor:pointer;white-space:nowrap}.OnlyImageButton:hover{background:var(--c-selected)}.OnlyImageButton.Disabled{opacity:.45;cursor:default}.OnlyImageButton .img{margin-right:5px}.OnlyImageButton.Arrow .img{margin:0}
.SplitHolder{position:relative;display:inline-block;white-space:nowrap}
.Body{padding:10px 12px 50px;vertical-align:top}
.FieldLabels{font-weight:700;color:var(--c-text);padding:2px 0}.Check .FieldLabels{font-weight:400}.errorSmall{color:var(--c-danger)}.errorPanel{margin:6px 12px;padding:6px 10px;border:1px solid var(--c-danger);background:var(--c-dangerSoft)}
.lblNormalGray{color:var(--c-muted)}.lblNormalClass{color:var(--c-text)}.Value{font-family:Consolas,monospace;user-select:all}
.Field{margin:5px 0}.txtBlack8Class{font-size:11px}input.txtBlack8Class,select.txtBlack8Class,.DropValue{border:1px solid var(--c-line);background:var(--c-page);padding:3px 5px;min-height:22px}select.txtBlack8Class,.DropValue{width:270px}
.Check label{cursor:pointer}.GroupLabel{padding-top:10px}
.PrimaryLink{color:var(--c-link);cursor:pointer}.PrimaryLink:hover{text-decoration:underline}
.TabStrip td{padding:6px 12px;border:1px solid var(--c-line);border-bottom:0;cursor:pointer;background:var(--c-soft)}.TabStrip td.TabSelected{background:var(--c-page);font-weight:700}
.DivSection{border:1px solid var(--c-line);margin-bottom:8px}.DivSectionHeader{background:var(--c-soft)}.DivSectionHeader td{padding:5px 8px}.SectionHeading{font-weight:700}.SectionHeading[tabindex]{cursor:pointer}.Toggle{display:inline-block;width:12px;margin-right:6px;border:1px solid var(--c-muted);text-align:center;line-height:11px}
.DivSectionContent{padding:6px 10px}
.dgridHolder{border:1px solid var(--c-line);overflow:auto}.dgridHead,.dgrid{table-layout:fixed;border-collapse:collapse}.dgridHeading{background:var(--c-soft);font-weight:700;padding:5px 6px}.dgridRow td{padding:4px 6px;border-bottom:1px solid var(--c-soft)}.dgridRow:hover td{background:var(--c-selected)}.ContextImg{cursor:pointer}
.RightClickMenu{position:fixed;z-index:40;background:var(--c-raised);border:1px solid var(--c-muted);min-width:140px;padding:2px;box-shadow:2px 2px 4px rgba(0,0,0,.3)}.RightClickMenu.Drop{position:absolute;top:25px;left:0}.RightClickMenuItem{padding:3px 8px;cursor:pointer}.RightClickMenuItem:hover{background:var(--c-selected)}
.DropHolder{position:relative;width:270px}.DropValue{display:flex;justify-content:space-between;cursor:pointer}.DropList{position:absolute;z-index:30;left:0;right:0;max-height:220px;overflow:auto;background:var(--c-raised);border:1px solid var(--c-muted)}.DropListItem{padding:3px 6px;cursor:pointer}.DropListItem:hover{background:var(--c-selected)}
.PopupFrame{position:fixed;inset:16px;z-index:60;display:flex;flex-direction:column;border:2px solid var(--c-muted);background:var(--c-page)}.PopupBar{padding:5px 10px;text-align:right;background:var(--c-soft)}.PopupFrame iframe{flex:1;border:0}
.LoadingIndicator{margin:20px}.LoadingIndicator::before{content:"…"}
`;
