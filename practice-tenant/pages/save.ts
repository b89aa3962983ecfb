import type { SaveAnswer } from './client/data.ts';
import { startDrawing } from './draw.ts';
import { saveApiUserForm } from './forms/api-user.ts';
import { saveLevelForm } from './forms/level.ts';
import type { FormValues } from './forms/values.ts';
import type { Load } from './loads.ts';
import { bareLevelName } from './model/level-names.ts';
import type { AnyItem, Summary, Title } from './model/types.ts';

/** Plays Save for the load's form and says what changes on the page. */
export function answerSave(load: Load, values: FormValues): SaveAnswer {
  const { words } = load.context;
  if (load.level) {
    const result = saveLevelForm(load, values);
    if (!result.ok) return answer(load, false, result.messages, result.invalid);
    const title = words.label('securityLevel');
    const name = words.data(bareLevelName(result.level, words));
    return {
      ...answer(load, true, [], [], { type: 'title', key: 'title', text: title, secondary: name }),
      title: `${title} - ${name}`,
    };
  }
  const result = saveApiUserForm(load, values);
  return result.ok ? answer(load, true, [], []) : answer(load, false, result.messages, result.invalid);
}

function answer(load: Load, ok: boolean, messages: string[], invalid: string[], title?: Title): SaveAnswer {
  const { draw, marks } = startDrawing({
    render: () => '',
    sections: () => [],
    menus: () => [],
    off: () => false,
  });
  const summary: Summary = { type: 'summary', key: 'summary', messages };
  const fragments: Record<AnyItem['key'], string> = { summary: load.skin.summary(summary, draw) };
  if (title) fragments.title = load.skin.title(title, draw);
  return { ok, fragments, marks, invalid };
}
