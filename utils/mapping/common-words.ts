/**
 * How telling a word is before the lists themselves are counted. In a list of five companies "Services" occurs
 * once, like any other word, and yet says little; these priors speak until the list is long enough to do so.
 */
const VERY_COMMON = `
group holding international service system technology solution industry enterprise management partner global
financial bank bancorp bancshares capital investment trust fund national american first united general
company business consulting corporate development product resource energy health healthcare medical
association center world worldwide usa us america realty property insurance pharmaceutical
`;

const COMMON = `
therapeutic bio biotechnology biopharmaceutical science lifescience laboratory acquisition software network
digital data security communication media entertainment electric electronic power oil gas water mining gold
silver metal steel material chemical plastic paper packaging food beverage brand restaurant hotel resort
airline airway aviation transportation logistic marine shipping motor automotive truck trucking vehicle
equipment machine instrument control engineering construction building builder design studio architect
marketing advertising publishing printing broadcasting telephone telecommunication wireless cable
manufacturing manufacturer distribution distributor supply store retail wholesale trading market shop
dental dentistry clinic hospital physician surgical surgery therapy care wellness fitness veterinary
law legal attorney accounting accountant tax advisor advisory staffing education school university institute
research innovation computer information internet online web cloud it tech solar wind environmental
savings federal community county city state mutual credit mortgage lending finance loan reinsurance
real estate realestate reit income growth equity bond municipal premium dividend opportunity value
heating cooling plumbing roofing electrician landscaping lawn garden cleaning janitorial maintenance repair
auto car tire glass flooring furniture home house kitchen bath pest pool moving storage rental
salon spa beauty hair nail barber cafe coffee bakery pizza grill bar brewing wine farm farms agriculture
church ministry foundation society club youth senior family children pet animal
east west north south northern southern eastern western northeast northwest southeast southwest central
mid pacific atlantic european asia asian europe china canada canadian japan india mexico german
new old great big royal premier prime elite advanced applied integrated universal consolidated
quality precision professional custom express direct total one star sun blue green red white black golden
alliance associated independent public city valley river lake mountain hill park point bay coast island
brothers sons son and sisters
`;

const PLACES = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
montana nebraska nevada newhampshire newjersey newmexico newyork northcarolina northdakota ohio oklahoma
oregon pennsylvania rhodeisland southcarolina southdakota tennessee texas utah vermont virginia washington
westvirginia wisconsin wyoming ontario quebec alberta manitoba
albany albuquerque amsterdam anaheim atlanta auckland austin baltimore bangalore bangkok barcelona basel
beijing berlin birmingham boise bordeaux boston boulder brisbane bristol brooklyn brussels bucharest budapest
buffalo calgary cambridge cardiff charleston charlotte chicago cincinnati cleveland cologne columbus
copenhagen dallas delhi denver detroit dresden dubai dublin durham dusseldorf edinburgh edmonton essen
frankfurt fresno geneva glasgow guangzhou hamburg hanover hannover hartford helsinki hongkong honolulu
houston indianapolis istanbul jacksonville jakarta johannesburg kyiv lausanne leeds leicester leipzig lima
lincoln lisbon liverpool london louisville lyon madison madrid manchester manila marseille melbourne memphis
miami milan milwaukee minneapolis montreal moscow mumbai munich nagoya nashville newark newcastle norfolk
nottingham nuremberg oakland omaha orlando osaka oslo ottawa oxford paris perth philadelphia phoenix
pittsburgh plano portland porto prague princeton raleigh reno richmond riga rochester rome rotterdam
sacramento salem salt savannah scottsdale seattle seoul shanghai sheffield shenzhen singapore sofia
spokane springfield stamford stockholm stuttgart sydney tacoma taipei tallinn tampa tokyo toledo toronto
tucson tulsa turin vancouver venice victoria vienna vilnius warsaw wellington wichita winnipeg zagreb zurich
`;

const COUNTRIES = `
austria australia belgium brazil bulgaria chile colombia croatia denmark deutschland england estonia finland
france germany greece hungary iceland ireland israel italy korea latvia lithuania luxembourg malaysia
netherlands norway nz peru philippines poland portugal romania russia scotland serbia slovakia slovenia spain
sweden switzerland taiwan thailand turkey uk ukraine vietnam wales uae
asia africa america china japan india canada mexico usa us europe
`;

const STATE_CODES = `
al alabama ak alaska az arizona ar arkansas ca california co colorado ct connecticut de delaware fl florida
ga georgia hi hawaii id idaho il illinois in indiana ia iowa ks kansas ky kentucky la louisiana me maine
md maryland ma massachusetts mi michigan mn minnesota ms mississippi mo missouri mt montana ne nebraska
nv nevada nh newhampshire nj newjersey nm newmexico ny newyork nc northcarolina nd northdakota oh ohio
ok oklahoma or oregon pa pennsylvania ri rhodeisland sc southcarolina sd southdakota tn tennessee tx texas
ut utah vt vermont va virginia wa washington wv westvirginia wi wisconsin wy wyoming
`;

/** Words that are added to a name or left out almost as freely as a legal form. */
const LOOSE =
  'group holding international company worldwide global us america bancorp bancshares industry enterprise trust';

const list = (text: string): string[] => text.trim().split(/\s+/);

const VERY_COMMON_WORDS = new Set(list(VERY_COMMON));
const COMMON_WORDS = new Set(list(COMMON));
const PLACE_WORDS = new Set(list(PLACES));
const COUNTRY_WORDS = new Set(list(COUNTRIES));

const LOOSE_WORDS = new Set(list(LOOSE));

const STATES = new Map<string, string>();
const stateList = list(STATE_CODES);
for (let at = 0; at + 1 < stateList.length; at += 2) STATES.set(stateList[at] ?? '', stateList[at + 1] ?? '');

/** Words that only link others; they are left out of the comparison. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  list(
    'the of and for in at by on to de del la le les los las der die das du des da do di el y e a an und et www',
  ),
);

/** Link words that begin a name as part of it: "On Semiconductor", "At Home". */
export const LEADING_LINK_WORDS: ReadonlySet<string> = new Set(
  list('of and for in at by on to do el y e a an und et'),
);

/** Endings of web addresses: part of the name as written, and no evidence. */
export const WEB_ENDINGS: ReadonlySet<string> = new Set(list('com net org'));

/** Words that a register of securities hangs on to the name of the issuer. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  list(
    'class cl adr ads adrs sponsored unsponsored spons spon shs reit nvdr gdr cdi pfd voting nonvoting redh',
  ),
);

/** Further such words, which are notes only behind a legal form: "Acme Inc. New", but not "Harbor New Corp". */
export const SHARE_WORDS_BEHIND_LEGAL: ReadonlySet<string> = new Set(
  list(
    'common stock shares share ordinary ord depositary units unit warrants warrant rights registered new preferred pref sp non publ',
  ),
);

/** What follows a slash at the end of a name in filing registers: a state, a country or a note. */
export function isRegisterNote(word: string): boolean {
  return STATES.has(word) || REGISTER_NOTES.has(word);
}
const REGISTER_NOTES = new Set(list('new adr fi can cn the ads old adv bd ta uk nl ny usa eng dc pr vi'));

/** The state that a two-letter code of the USA stands for. */
export function stateOf(code: string): string | undefined {
  return STATES.get(code);
}

/** Whether the word is a well-known town or state. Added at the end of a name it tells a branch, not another firm. */
export function isPlace(word: string): boolean {
  return PLACE_WORDS.has(word);
}

/** Whether the word is one that is often left out, such as "Group" or "Holdings". */
export function isLoose(word: string): boolean {
  return LOOSE_WORDS.has(word);
}

/** Whether the word is one that many firms share, whatever the list at hand. */
export function isCommon(word: string): boolean {
  return VERY_COMMON_WORDS.has(word) || COMMON_WORDS.has(word);
}

/** The share of names in which a word is to be expected before anything was counted. */
export function priorShare(word: string): number {
  if (VERY_COMMON_WORDS.has(word)) return 0.02;
  if (COMMON_WORDS.has(word) || STATES.has(word)) return 0.006;
  if (PLACE_WORDS.has(word) || COUNTRY_WORDS.has(word)) return 0.005;
  return word.length < 2 ? 0.01 : word.length < 3 ? 0.002 : 0.0003;
}
