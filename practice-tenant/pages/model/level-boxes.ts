import { OTHER_BOXES } from '../../state/boxes.ts';
import type { LevelDraft } from '../../state/types.ts';
import type { TextKey, Wording } from '../texts/wording.ts';
import { checkBox } from './make.ts';
import type { CheckBox, Dependence } from './types.ts';

/** Words of the boxes of the section Other, by the label under which the tenant keeps them. */
const WORDS: Record<string, { key: TextKey; note?: TextKey }> = {
  'Can view Internal Cost section on New/Edit Resource page': {
    key: 'boxInternalCost',
    note: 'boxInternalCostNote',
  },
  'Can add and edit Dashboard widgets/tabs': { key: 'boxWidgets' },
  'Can manage Shared Dashboard Tabs': { key: 'boxSharedTabs', note: 'boxWidgetsNote' },
  'Can offer Dashboard widgets to other Resources': { key: 'boxOfferWidgets', note: 'boxWidgetsNote' },
  'Can view Account Survey Ratings and Contact Survey Ratings': { key: 'boxSurveyAccount' },
  'Can view Resource Survey Ratings': { key: 'boxSurveyResource' },
  'Can add and edit Client Portal Security Levels on Contact Edit/Detail page': { key: 'boxPortalLevels' },
  'Can edit Client Portal User Settings on Contact Edit/Detail page': { key: 'boxPortalSettings' },
  'Can preview Client Portal': { key: 'boxPortalPreview' },
  'Can publish Client Portal Dashboards': { key: 'boxPortalPublish' },
  'Limit resource availability to self, plus (check all that apply):': { key: 'boxLimit' },
  'Resources with a shared/common active Division > Line of Business': { key: 'boxLimitDivision' },
  'Resources with a shared/common active Account (based on Account Manager or Account Team)': {
    key: 'boxLimitAccount',
  },
  'Resources with a shared/common active Department': { key: 'boxLimitDepartment' },
  'Resources with a shared/common active Workgroup': { key: 'boxLimitWorkgroup' },
  'Can view internal cost data (excludes New/Edit Resource page)': { key: 'boxInternalCostData' },
};

const LIMIT = OTHER_BOXES.findIndex((box) => box.label.startsWith('Limit resource availability'));

/** Key of a tenant's box on the editor's page. */
export function boxKey(label: string): string {
  return `box.${OTHER_BOXES.findIndex((box) => box.label === label)}`;
}

/** The boxes of one group of the section Other. */
export function boxesOf(groupName: string, level: LevelDraft, words: Wording, locked: boolean): CheckBox[] {
  return OTHER_BOXES.flatMap((box, index) => {
    if (box.group !== groupName) return [];
    const text = WORDS[box.label];
    const dependence: Dependence | undefined =
      groupName === 'Resource Visibility' && index !== LIMIT
        ? { on: `box.${LIMIT}`, equals: true, otherwise: 'disabled' }
        : undefined;
    return checkBox(boxKey(box.label), text ? words.label(text.key) : box.label, {
      checked: level.boxes[box.label] ?? box.ticked,
      disabled: locked,
      ...(text?.note ? { note: words.sentence(text.note) } : {}),
      ...(dependence ? { dependence } : {}),
    });
  });
}
