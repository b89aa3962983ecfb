import { pick } from './random.ts';
import { STATES } from './words.ts';
import type { WorldFirm } from './world-firms.ts';

type Random = () => number;

/** How a database writes the name of a firm; the same firm comes out differently each time. */
export type Profile = (firm: WorldFirm, random: Random) => string;

/** Short forms that databases of securities use; each database takes its own of those that are there. */
const SHORT_FORMS = `
International Intl|Int'l|Inter|Internatnl;Manufacturing Mfg|Manufctrng;Management Mgmt|Mgt|Mngmnt;Services Svcs|Svs|Serv|Servs
Service Svc|Svcs;Technologies Tech|Techs|Technol|Tchnlgs;Technology Tech|Technol|Tchnlgy;Holdings Hldgs|Hldg|Hlds|Holding
Holding Hldg|Hldgs;Group Grp|Gp|Grp.;Financial Finl|Fin|Fncl|Fin'l;Pharmaceuticals Pharm|Pharms|Pharma|Pharmaceutcls
Pharmaceutical Pharm|Pharma|Pharmaceut;Laboratories Labs|Laborat|Lab;National Natl|Nat|Nat'l;Industries Inds|Ind|Indus
Communications Comm|Comms|Communictns|Commun;Systems Sys|Sys.|Systms;Properties Pptys|Props|Prop;Investment Invt|Inv|Investm
Investments Invts|Inv;Insurance Ins|Insur;Medical Med|Medl;Construction Constr|Constn;Municipal Muni|Mun;Fund Fd
Trust Tr|Tst;American Amer|Amern|Am;Resources Res|Rsrcs|Resourc;Therapeutics Therap|Thera|Therapeutcs|Ther
Sciences Sci|Scis|Scienc;Bancorp Bancrp|Bncp;Bancshares Bancsh|Bancshs;Bankshares Banksh|Bnkshs;Entertainment Entmt|Entertain
Enterprises Ent|Entpr|Enterpr;Equipment Equip|Eqp;Energy Engy|Enrgy|En;Electronics Elec|Electr|Eltrs;Electric Elec|El
Products Prods|Prod|Prd;Restaurants Rest|Restrnts;Partners Ptnrs|Prtnrs|Part;Biosciences Biosci|Bioscienc;Health Hlth
Semiconductor Semicon|Semicond|Semi;Semiconductors Semicon|Semi;Software Softw|Sftwre;Solutions Sol|Solut|Solns;Realty Rlty
Real Rl;Estate Est;Income Inc|Incm;Opportunities Opp|Opps|Opportnt;Opportunity Opp|Opp|Oppty;Equity Eq|Eqty;Global Glbl|Glob
Growth Gr|Grw|Gwth;Dividend Div|Divid;Quality Qlty|Qual;Preferred Pfd|Pref;Diversified Div|Divers|Diversf;California Cal|Calif|CA
Corporation Corp;Company Co;Brothers Bros;Petroleum Pete|Petrol|Pet;Chemical Chem|Chm;Motor Mtr|Mot;Bank Bk;Banking Bkg|Bnkg
Infrastructure Infra|Infrastr|Infrstr;Transport Transp|Trans|Trnsprt;Logistics Log|Logist;Materials Matls|Mats;Power Pwr|Pow
Instruments Instrs|Instr|Inst;Community Cmnty|Commun|Cmty;First 1st|Fst;Building Bldg;Builders Bldrs;Supply Sply|Sup
Water Wtr;General Gen|Genl;Central Cent|Ctrl|Cen;Southern Sthn|Sou;Foods Fds|Food;Control Ctl;Physical Phys;Digital Digtl|Dig
`;
const SHORT = new Map<string, readonly string[]>();
for (const entry of SHORT_FORMS.split(/[;\n]/)) {
  const [long = '', forms = ''] = entry.trim().split(/ (.*)/);
  if (long !== '') SHORT.set(long, forms.split('|'));
}

const ascii = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
const umlauts = (text: string): string =>
  ascii(text.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae').replaceAll('Ö', 'Oe'));

/** The legal form in the spellings that occur: 0 as written, 1 spelled out, 2 without signs, 3 capitals. */
const LEGAL: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'Inc.': [', Inc.', ' Incorporated', ' Inc', ' INC'],
  Corporation: [' Corporation', ' Corporation', ' Corp', ' CORP'],
  Company: [' Company', ' Company', ' Co', ' CO'],
  plc: [' plc', ' Public Limited Company', ' PLC', ' PLC'],
  'Ltd.': [' Ltd.', ' Limited', ' Ltd', ' LTD'],
  'Co., Ltd.': [' Co., Ltd.', ' Company Limited', ' Co Ltd', ' CO LTD'],
  AG: [' AG', ' Aktiengesellschaft', ' AG', ' AG'],
  SE: [' SE', ' SE', ' SE', ' SE'],
  'S.A.': [' S.A.', ' Société Anonyme', ' SA', ' SA'],
  'N.V.': [' N.V.', ' N.V.', ' NV', ' NV'],
  'S.p.A.': [' S.p.A.', ' S.p.A.', ' SpA', ' SPA'],
  AB: [' AB (publ)', ' Aktiebolag', ' AB', ' AB'],
  ASA: [' ASA', ' ASA', ' ASA', ' ASA'],
  'A/S': [' A/S', ' A/S', ' A/S', ' A/S'],
  Oyj: [' Oyj', ' Abp', ' Oyj', ' OYJ'],
  'S.A.B. de C.V.': [', S.A.B. de C.V.', ' S.A.B. de C.V.', ' SAB de CV', ' SA DE CV'],
  'L.P.': [', L.P.', ' Limited Partnership', ' LP', ' L P'],
  Trust: [' Trust', ' Trust', ' Trust', ' TR'],
  Fund: [' Fund', ' Fund, Inc.', ' Fund', ' FD'],
};

/** Trusts and funds keep their number at the end: "Income Fund II", not "Income II Fund". */
function withForm(firm: WorldFirm, spelling: 0 | 1 | 2 | 3): string {
  const form = LEGAL[firm.legal]?.[spelling] ?? '';
  const numbered = /^(.*) (I{1,3})$/.exec(firm.name);
  if (numbered !== null) return `${numbered[1]}${form} ${numbered[2]}`;
  return firm.name.endsWith('&') && firm.legal === 'Company' ? `${firm.name}${form}` : firm.name + form;
}

/** Shortens a share of the words; `style` makes one database take the same form of a word every time. */
function shorten(text: string, share: number, style: number, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      const forms = SHORT.get(word);
      if (forms === undefined || random() >= share) return word;
      return random() < 0.85 ? (forms[style % forms.length] ?? word) : pick(forms, random);
    })
    .join(' ');
}

const article = (firm: WorldFirm, text: string, form: 'front' | 'behind' | 'none'): string =>
  !firm.article || form === 'none' ? text : form === 'front' ? `The ${text}` : `${text} (The)`;

/** Cuts at a number of letters, as a field of fixed width does. */
const cut = (text: string, width: number): string => text.slice(0, width).trimEnd();

/** Writes a name of the kind "W. W. Grainger" with the surname in front. */
const surnameFirst = (name: string): string => name.replace(/^((?:[A-Z]\. ?){1,2})(\S+)/, '$2 $1').trim();

/** A register of filings: plain capitals or mixed, states after slashes, no articles. */
export const filings: Profile = (firm, random) => {
  let name = withForm(firm, random() < 0.85 ? 2 : 0);
  if (random() < 0.4) name = surnameFirst(name);
  name = ascii(name)
    .replaceAll(/['’.]/g, random() < 0.8 ? '' : '$&')
    .replaceAll(/-/g, random() < 0.4 ? ' ' : '-');
  if (random() < 0.09)
    name += pick([' /DE/', '/DE', ' /NEW/', ` /${pick(STATES, random)}/`, ' (DE)'], random);
  if (firm.receipts && random() < 0.1) name += ' /ADR/';
  return random() < 0.65 ? name.toUpperCase() : name;
};

/** An exchange: the full name, then the kind of security. */
export const exchange: Profile = (firm, random) => {
  const name = article(firm, withForm(firm, 0), random() < 0.6 ? 'behind' : 'front');
  if (firm.receipts)
    return `${name} ${pick(['American Depositary Shares', 'ADS', 'Sponsored ADR', 'American Depositary Shares, each representing one Ordinary Share', 'ADR'], random)}`;
  if (firm.classes)
    return `${name} ${pick(['Class A Common Stock', 'Class A', 'Class B Common Stock', 'Common Class A'], random)}`;
  return random() < 0.45
    ? `${name} ${pick(['Common Stock', 'Common Shares', 'Ordinary Shares', 'Common Stock (DE)'], random)}`
    : name;
};

/** An encyclopaedia: the name people use, mostly without its legal form. */
export const encyclopedia: Profile = (firm, random) => {
  if (firm.legal === 'Fund' || firm.legal === 'Trust') return withForm(firm, 0);
  let name = random() < 0.15 ? withForm(firm, 0) : firm.name;
  if (random() < 0.12) name = name.replace(/ (Holdings?|Group|Company|Inc\.?)$/, '');
  if (random() < 0.04) name += ' (company)';
  name = name.replace(
    /^(?:([A-Z])\. )?([A-Z])\. /,
    (_, one?: string, two?: string) => `${one ?? ''}${two ?? ''} `,
  );
  return article(firm, name.replace(/ &$/, ''), random() < 0.5 ? 'front' : 'none');
};

/** A terminal: capitals, many short forms, cut at 30 letters. */
export const terminal: Profile = (firm, random) => {
  let name = ascii(withForm(firm, 3)).replaceAll(/[.,'’]/g, '');
  const long = name.length > 26;
  name = shorten(name, long ? 0.85 : 0.35, 0, random).replaceAll(' and ', ' & ');
  if (firm.article && random() < 0.3) name += '/THE';
  if (firm.classes) name += pick(['-A', '-CL A', '-B', ' CL A'], random);
  if (firm.receipts) name += pick(['-ADR', '-SPON ADR', '-SP ADR'], random);
  return cut(name.toUpperCase(), 30);
};

/** A database of accounts: capitals, its own short forms, cut at 28 letters. */
export const accounts: Profile = (firm, random) => {
  let name = ascii(withForm(firm, 3))
    .replaceAll(/[.,'’]/g, '')
    .replaceAll(' and ', ' & ');
  if (name.length > 24) name = shorten(name, 0.75, 1, random);
  if (firm.classes && random() < 0.7) name += ' -CL A';
  if (firm.receipts && random() < 0.7) name += ' -ADR';
  return cut(name.toUpperCase(), 28);
};

/** A list of holdings to report: capitals, short forms, "NEW", "DEL", and the kind of share. */
export const holdings: Profile = (firm, random) => {
  let name = shorten(ascii(withForm(firm, 3)).replaceAll(/[.,'’]/g, ''), 0.7, 2, random);
  name = name.replaceAll(' and ', ' & ').toUpperCase();
  if (random() < 0.12) name += pick([' NEW', ' DEL', ' COM', ' COM NEW'], random);
  if (firm.classes && random() < 0.6) name += pick([' CL A', ' COM CL A', ' CLASS A'], random);
  if (firm.receipts && random() < 0.8)
    name += pick([' SPONSORED ADR', ' SPONSORED ADS', ' SPON ADR', ' ADR'], random);
  return random() < 0.5 ? cut(name, 32) : name;
};

/** A vendor of quotes: full legal names, accents kept. */
export const quotes: Profile = (firm, random) => {
  const name = withForm(firm, random() < 0.8 ? 0 : 2);
  const written = random() < 0.3 ? name.replaceAll(' & ', ' and ') : name;
  return article(firm, written, random() < 0.7 ? 'front' : 'none');
};

/** A European exchange: short forms with full stops, nominal values, "O.N." for shares without one. */
export const trading: Profile = (firm, random) => {
  let name = umlauts(firm.name);
  if (name.length > 18) {
    name = name
      .split(' ')
      .map((word) =>
        word.length > 7 && random() < 0.35 ? `${word.slice(0, 3 + Math.floor(random() * 3))}.` : word,
      )
      .join(' ')
      .replaceAll('. ', '.');
  }
  const form = random() < 0.6 ? (LEGAL[firm.legal]?.[3] ?? '') : '';
  const tail = firm.classes ? ' A' : '';
  const value = pick(
    ['', '', '', ' O.N.', ' DL-,01', ' EO 1', ' ORD EUR0.10', ' NA O.N.', ' REGISTERED SHARES'],
    random,
  );
  return `${name}${form}${tail}${value}`.toUpperCase();
};

/** A register of legal entities: the full form in capitals, spelled out. */
export const entities: Profile = (firm, random) => {
  const name = article(firm, withForm(firm, random() < 0.6 ? 1 : 0), 'front');
  return random() < 0.6 ? name.toUpperCase() : name;
};

export const PROFILES: Readonly<Record<string, Profile>> = {
  filings,
  exchange,
  encyclopedia,
  terminal,
  accounts,
  holdings,
  quotes,
  trading,
  entities,
};
