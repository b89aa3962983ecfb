import { frame, type PageContext } from './context.ts';
import { button, section } from './make.ts';
import type { Action, ContentPage, LinkGroup } from './types.ts';

/**
 * "<local term> Settings & Users": sections that open and close over groups of links (section 4).
 * The section *Resources/Users (HR)* holds a group of the same name.
 */
export function categoryPage(context: PageContext): ContentPage {
  const { words, addresses } = context;
  const elsewhere: Action = { do: 'go', url: addresses.blank };
  const link = (key: string, label: string, description: string, action: Action, truth?: string) => ({
    button: button(key, label, action, { place: 'link', ...(truth ? { truth } : {}) }),
    description,
  });
  const people: LinkGroup = {
    type: 'links',
    key: 'hr.people',
    heading: words.label('resourcesUsersHr'),
    links: [
      link(
        'link.resources',
        words.label('resourcesUsers'),
        words.sentence('resourcesUsersHint'),
        { do: 'go', url: addresses.resources },
        'category.resourcesUsers',
      ),
      link('link.departments', words.label('departments'), words.sentence('departmentsHint'), elsewhere),
    ],
  };
  const security: LinkGroup = {
    type: 'links',
    key: 'hr.security',
    heading: words.label('security'),
    links: [
      link(
        'link.levels',
        words.label('securityLevels'),
        words.sentence('securityLevelsHint'),
        { do: 'go', url: addresses.levels },
        'category.securityLevels',
      ),
      link(
        'link.protected',
        words.label('protectedDataPermission'),
        words.sentence('protectedDataHint'),
        elsewhere,
      ),
    ],
  };
  const business: LinkGroup = {
    type: 'links',
    key: 'own.business',
    heading: words.label('businessDetails'),
    links: [
      link('link.business', words.label('businessDetails'), words.sentence('businessDetailsHint'), elsewhere),
    ],
  };
  const closed = { collapsible: true, expanded: false };
  return {
    kind: 'category',
    ...frame(context, words.label('settingsAndUsers')),
    tools: [
      button(
        'expandAll',
        words.label('expandAll'),
        { do: 'sections', expanded: true },
        { place: 'tool', truth: 'category.expandAll' },
      ),
      button(
        'collapseAll',
        words.label('collapseAll'),
        { do: 'sections', expanded: false },
        { place: 'tool', truth: 'category.collapseAll' },
      ),
    ],
    blocks: [
      section('own', words.heading('yourOrganization', 1), [business], closed),
      section('hr', words.heading('resourcesUsersHr', 4), [people, security], {
        ...closed,
        truth: 'category.hrSection',
      }),
      section('wide', words.heading('applicationWide', 0), [], closed),
    ],
  };
}
