/**
 * Words of business names that are written in several ways, each line from the full word to its other forms.
 * Both sides are brought to the full word, so that "Intl Mfg Svcs" and "International Manufacturing Services"
 * meet; that the spelling differed stays known and costs a little. A form that stands in several lines means
 * the first and may mean the others; one with a tilde is a word of its own that only may mean the full word.
 */
const SPELLINGS = `
international intl internatl internat int'l internationale internacional internazionale intern internatnl int intnl internat'l ~inter
national natl nat'l nationale nacional nazionale
manufacturing mfg manuf mfrg manufctrg manufctrng manufact mfrng
manufacturer mfr mfrs manufacturers
management mgmt mgt mngmt managmt mgm mngmnt mngt
service svc svcs srvc srvcs serv services servs ~sv svs svce svcing ser svsc
system sys syst systs systems systm systms
technology tech techs technol technologies tek technologie tecnologia tchnlgy tchnlgs tchnl
technical techn
industry industries ind inds indus indust industrie industria industrias indl
holding hldg hldgs hldng holdings hld hds hlds hdg hdgs hlgs
group grp gp groupe gruppe grupo gruppo groep
financial fin finl fncl fincl financ finance financiero financiera finanziaria financeira
bancorp bancorporation bankcorp
bancshares bankshares bancshs bankshs bncshs
bank bk bnk banks banc banco banque banca bkg banking bnkg
brothers bros
pharmaceutical pharma pharm pharmaceuticals pharms pharmaceu pharmaceutica pharmaceut phrm pharml pharmaceutcl pharmaceutcls pharmacls
laboratory lab labs laboratories laborat labor labratories
biotechnology biotech biotechnologies
biopharmaceutical biopharma biopharmaceuticals biopharm
therapeutic therapeutics thera therapeutcs ther therap therapeut therapeutc therps
science sci sciences scienc scis
lifescience lifesciences
property prop props properties ppty pptys pty's
realty rlty
investment invt inv invs invest investments invmt invts invstmt invst investm invstmts
investor investors
insurance ins insur assurance insce insr insrnc
assurance assur
fund fd fds funds
trust tr trst
market mkt mkts markets
municipal muni munis mun
communication comm comms commun communications communic commns telecomms cmmns communictns cmnctns
telecommunication telecom telecommunications telecomm
entertainment entmt entertain entmnt ent entrtnmt
enterprise ent enterprises entpr entrpr entprs
electric elec electrical elect electricity ~el
electronic electronics electr electrn electrs eltrn elctr elec eltrs eltr
engineering engr engrg engg engin
engineer engineers
construction constr constrctn constn
development dev devel dvlpmt developments devlpmt developm
developer developers
distribution distr distrib distrbtn
distributor distributors
equipment equip eqpt eqp eqmt
environmental environ envir envirmntl
energy energies enrgy ~en engy engry nrg
resource res resources rescs resrcs
petroleum petro petr petrol
chemical chem chems chemicals
product prod prods products prdts prd prds prodts
material mat matls materials mtls mtrls mtrl
metal metals
motor mtr mtrs motors mot
mortgage mtg mtge
medical med medic medicals
hospital hosp hosps hospitals
health hlth hth
healthcare hlthcare hlthcr hlthc
center ctr cntr centre centers cntrs
university univ universitat universidad universite
association assn assoc assocs associates associated asso associate
community cmnty comunity commun cmty comm com
commercial coml comml comm com cml
consulting conslt consltg consultancy
consultant consultants
consolidated consol consolidatd
american amer americn amern ~am
european euro eur
pacific pac pacif
atlantic atl atlntc
southern sthn so
northern nthn no
southwest sw southwestern
northwest nw northwestern
northeast ne northeastern
southeast southeastern
central cent centl ctrl
first 1st
second 2nd
third 3rd
fourth 4th
fifth 5th
sixth 6th
seventh 7th
eighth 8th
ninth 9th
tenth 10th
1 one
2 two ii
3 three iii
4 four iv
5 five
6 six vi
7 seven vii
8 eight viii
9 nine ix
10 ten
11 xi eleven
12 xii twelve
saint st
mount mt
fort ft
federal fed fedl
partner partners ptnrs ptnr prtnrs part prtnr prtn ~pt
professional prof profl professionals
acquisition acq acquis acquisitions acqstn acqs acquisitn
agriculture agric agri agricultural agrl
airline airlines airlns
airway airways
transportation transp transport transprt trans transn trnsprt trnsp tran
logistic logistics logis
automotive auto automot automobile automobiles autom
aviation aviat avn
building bldg bldgs buildings
builder bldr bldrs builders
business bus busn businesses
beverage bev bevs beverages
brand brands brnds brnd
broadcasting bdcstg broadcastg broadcast
cable cabl
computer comp computers cmptr compu
county cnty cty
credit cr
department dept depts
design dsgn designs
digital digitl dgtl
education educ educational edu
general gen gnl genl
global globl glbl ~gl
government govt gov
graphic graphics
heating htg
hotel hotels htls
house hse
innovation innov innovations
institute inst instit institution institutions
instrument instr instruments instrs
library lib
machine mach machines machinery mchs machs machin
maintenance maint
marketing mktg mrktg
mechanical mech
mining min
museum mus
mutual mut mutl
network netwrk ntwk networks netwks netw
office ofc offices
operation ops operations opns opn
optical opt optic optics
organization org organisation organizations
packaging pkg pkging packagg
plastic plas plastics
power pwr pow
precision prec precis
production prodn productions produc
program prog programs programme
project proj projects
public pub pubg
publishing publ publishg publg publishers
railroad rr railrd
railway rwy ry rail railways
recreation rec
refrigeration refrig
region reg
regional regl
rental rentals rntl
research rsch resch res
restaurant rest restr restrnt restaurants rst rstrnt restaur
savings svgs svg sav saving
school sch schools
scientific scien scientif
security sec secs securities sec'y
semiconductor semi semicond semiconductors semicon semic semis
software sftwr softwre sw're softw
solution soln solns solutions solut sols solutn solutns
specialty spec specialties speciality specl
sport sports
steel stl
store stores strs
storage stg storg
studio studios
supply supp supplies suppl sply sup supls
surgical surg
telephone tel teleph telefon
television tv
theater theatre thtr theatres theaters
tool tools
trading trdg
treatment trtmt
truck trucks
trucking trkg
utility util utils utilities
value val ~vl
vehicle veh vehicles
venture vent ventures
veterinary vet veterinarian
warehouse whse whs
water wtr wtrs
wholesale whsl whlse
wireless wirels wrls wireles
control ctrls controls cntrl ctl
component components compnts
concept concepts
application applications appl applic
dynamic dynamics dynam
infrastructure infra infrastr infrstr infrstrct
information info informatn
quality qual qlty qlt
reinsurance reins
opportunity opps opportunities opp oppty oppor opport opportnt opportnty
convertible conv ~cv convrt
premium prem
dividend div divid dvd
growth gwth grwth ~gr grw
equity equities eq
bond bonds bd
us usa unitedstates
uk unitedkingdom gb
newyork ny nyc
newjersey nj
pennsylvania penn
massachusetts mass
california calif cal ~ca
texas tex
florida fla
washington wash
and und et
attorney atty attys attorneys
accountant accountants acct accts
accounting acctg
advisor advisors adviser advisers advsr
advisory advsry
administration admin administrative
advertising adv advtg advert
appliance appliances
architect architects archt archs
architecture architectural arch archit
dental dent dentl
doctor dr
family fam
foundation fndn found fdn fdtn
lawyer lawyers
plumbing plbg plmbg
physician physicians
orthopedic ortho orthopedics orthopaedic orthopaedics
pediatric peds pediatrics paediatric
commerce comm com
diversified div divers diversf dvsfd diversifd
residential res resdntl
independent ind indep indpt
finance fin
natural nat nat'l
green ~gr
preferred pfd pref prefd prfd preferd
income inc incm
strategic strat strateg strgc
strategy strat strategies
total tot
return ret rtn returns
retail ret retl
emerging emerg ~em emrg emergng
intermediate intermed interm intrmdt
floating fltg flt
rate ~rt rates
duration dur
allocation alloc
advantage adv advant
advanced adv advncd
enhanced enh enhncd
capital cap captl cptl capitals
banking bkg bnkg
food ~fd fds foods
physical phys
estate est
bioscience biosci bioscis biosciences bioscienc biosc
biological biol biologic biologics
hospitality hosp hospital hspty
series ser sers
street ~st
metropolitan metro metrop
mineral minl minls minerals min
exploration expl explor explrtn
marine mar
innovative innov
interactive interact intrctv
organic org
original orig
gold gld
silver slvr
royalty rylty roy
pipeline pipeln pipelines pipln
aerospace aero aerosp
state ~st
company ~compa
united ~utd
land ~ld
citizen citizens ctzns citzns
incorporated ~incorp
`;

const FULL = new Map<string, string>();
const OTHERS = new Map<string, string[]>();
for (const line of SPELLINGS.trim().split('\n')) {
  const [full = '', ...others] = line.trim().split(' ');
  if (!FULL.has(full)) FULL.set(full, full);
  for (const other of others) {
    const key = other.replace(/[~']/g, '');
    const known = FULL.get(key);
    if (known === undefined && !other.startsWith('~')) FULL.set(key, full);
    else if (known !== full && known !== key) OTHERS.set(key, [...(OTHERS.get(key) ?? []), full]);
  }
}

/** The full word that a folded word abbreviates, or the word itself; of several the most usual. */
export function fullWord(word: string): string {
  return FULL.get(word) ?? word;
}

const NONE: readonly string[] = [];

/** What else a short form may stand for: "comm" is "communication", and "community" or "commercial" as well. */
export function otherMeanings(written: string): readonly string[] {
  return OTHERS.get(written) ?? NONE;
}

/** Places and countries of several words that are written as one, so that they can be told from others. */
export const PLACE_PHRASES: readonly (readonly [string, string])[] = [
  ['united states of america', 'us'],
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['new york', 'newyork'],
  ['new jersey', 'newjersey'],
  ['new mexico', 'newmexico'],
  ['new hampshire', 'newhampshire'],
  ['north carolina', 'northcarolina'],
  ['south carolina', 'southcarolina'],
  ['north dakota', 'northdakota'],
  ['south dakota', 'southdakota'],
  ['west virginia', 'westvirginia'],
  ['rhode island', 'rhodeisland'],
];
