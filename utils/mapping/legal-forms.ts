/**
 * Legal forms, from the spelling found in names to one form that stands for its kind. They are weak evidence:
 * the same firm is often written with and without, and a name that has nothing else is no name.
 */
const FORMS: Readonly<Record<string, string>> = {
  inc: 'inc incorporated incorporation incorp',
  corp: 'corp corporation corporacion corpn',
  co: 'co company cos companies compagnie companhia compania cia cie',
  ltd: 'ltd limited ltda limitada ltee limitee limted lmtd',
  llc: 'llc lc pllc',
  llp: 'llp',
  lp: 'lp',
  plc: 'plc',
  ag: 'ag aktiengesellschaft',
  gmbh: 'gmbh mbh ggmbh gesmbh gesellschaft',
  kg: 'kg kgaa ohg gbr ek',
  ug: 'ug',
  se: 'se',
  sa: 'sa saa sas sasu sarl eurl sca snc sab',
  spa: 'spa srl srls sapa',
  sl: 'sl slu sau',
  nv: 'nv bv bvba vof',
  ab: 'ab hb',
  as: 'as asa aps',
  oy: 'oy oyj',
  cv: 'cv rl',
  eireli: 'eireli epp',
  sdnbhd: 'sdn bhd berhad sdnbhd',
  pty: 'pty ptyltd',
  pte: 'pte',
  pvt: 'pvt pvtltd',
  pt: 'pt tbk',
  kk: 'kk kabushiki kaisha gk',
  jsc: 'jsc pjsc ojsc cjsc ooo oao zao pao ao tov ооо оао зао пао ао тов',
  doo: 'doo dd dooel',
  sro: 'sro spolsro',
  sp: 'spzoo zoo spolka',
  kft: 'kft zrt nyrt bt',
  uab: 'uab sia ou',
  ead: 'ead ood eood',
  na: 'na',
  eg: 'eg ev',
};

const CANONICAL = new Map<string, string>();
for (const [form, spellings] of Object.entries(FORMS)) {
  for (const spelling of spellings.split(' ')) CANONICAL.set(spelling, form);
}

/** Spelled-out forms of several words; they become one word before anything else is looked at. */
export const LEGAL_PHRASES: readonly (readonly [string, string])[] = [
  ['public limited company', 'plc'],
  ['public limited', 'plc'],
  ['limited liability company', 'llc'],
  ['limited liability partnership', 'llp'],
  ['limited partnership', 'lp'],
  ['gesellschaft mit beschrankter haftung', 'gmbh'],
  ['sociedad anonima', 'sa'],
  ['societe anonyme', 'sa'],
  ['societa per azioni', 'spa'],
  ['naamloze vennootschap', 'nv'],
  ['national association', 'na'],
  ['sp z o o', 'spzoo'],
  ['sp zoo', 'spzoo'],
  ['private limited', 'pvtltd'],
  ['proprietary limited', 'ptyltd'],
];

/** The kind of legal form that a folded word stands for, if it is one. */
export function legalForm(word: string): string | undefined {
  return CANONICAL.get(word);
}

const LEADING = new Set(
  'pt jsc pjsc ojsc cjsc ooo oao zao pao ao tov ооо оао зао пао ао тов uab sia as ab cv kk sc pp firma'.split(
    ' ',
  ),
);

/** Whether the legal form may stand before the name, as in "PT Telkom" or "AB Volvo". */
export function leadsName(word: string): boolean {
  return LEADING.has(word);
}
