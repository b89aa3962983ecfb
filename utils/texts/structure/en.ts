/** The words around the report of a page that looks different. */
export const structure = {
  copy: 'Autotask looks different here',
  copied: 'Copied for an issue: how the page is built, without its texts, values and ids.',
};

export type StructureTexts = typeof structure;
