/**
 * Words of business names that are written in several ways, each line from the full word to its other forms.
 * Both sides are brought to the full word, so that "Intl Mfg Svcs" and "International Manufacturing Services"
 * meet; that the spelling differed stays known and costs a little.
 */
const SPELLINGS = `
international intl internatl internat int'l internationale internacional internazionale intern
national natl nat'l nationale nacional nazionale
manufacturing mfg manuf mfrg manufctrg
manufacturer mfr mfrs manufacturers
management mgmt mgt mngmt managmt
service svc svcs srvc srvcs serv services servs
system sys syst systs systems
technology tech techs technol technologies tek technologie tecnologia
technical techn
industry industries ind inds indus indust industrie industria industrias
holding hldg hldgs hldng holdings hld hds
group grp gp groupe gruppe grupo gruppo groep
financial fin finl fncl fincl financ finance
bancorp bancorporation bankcorp
bancshares bankshares bancshs bankshs bncshs
bank bk bnk banks banc banco banque banca
brothers bros
pharmaceutical pharma pharm pharmaceuticals pharms pharmaceu pharmaceutica pharmaceut
laboratory lab labs laboratories
biotechnology biotech biotechnologies
biopharmaceutical biopharma biopharmaceuticals biopharm
therapeutic therapeutics thera therapeutcs
science sci sciences
lifescience lifesciences
property prop props properties ppty pptys pty's
realty rlty
investment invt inv invs invest investments invmt invts invstmt invst
investor investors
insurance ins insur assurance insce
assurance assur
fund fd fds funds
trust tr trst
market mkt mkts markets
municipal muni munis mun
communication comm comms commun communications communic commns telecomms
telecommunication telecom telecommunications telecomm
entertainment entmt entertain entmnt
enterprise ent enterprises entpr entrpr entprs
electric elec electrical elect electricity
electronic electronics electr electrn electrs eltrn elctr
engineering engr engrg engg engin
engineer engineers
construction constr constrctn constn
development dev devel dvlpmt developments devlpmt
developer developers
distribution distr distrib distrbtn
distributor distributors
equipment equip eqpt eqp eqmt
environmental environ envir envirmntl
energy energies enrgy
resource res resources rescs resrcs
petroleum petro petr petrol
chemical chem chems chemicals
product prod prods products prdts
material mat matls materials mtls
metal metals
motor mtr mtrs motors
mortgage mtg mtge
medical med medic medicals
hospital hosp hosps hospitals
health hlth
healthcare hlthcare hlthcr
center ctr cntr centre centers cntrs
university univ
association assn assoc assocs associates associated asso associate
community cmnty comunity
commercial coml comml
consulting conslt consltg consultancy
consultant consultants
consolidated consol consolidatd
american amer americn
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
partner partners ptnrs ptnr prtnrs
professional prof profl professionals
acquisition acq acquis acquisitions acqstn
agriculture agric agri agricultural agrl
airline airlines airlns
airway airways
transportation transp transport transprt trans transn
logistic logistics logis
automotive auto automot automobile automobiles autom
aviation aviat avn
building bldg bldgs buildings
builder bldr bldrs builders
business bus busn businesses
beverage bev bevs beverages
brand brands brnds
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
global globl glbl
government govt gov
graphic graphics
heating htg
hotel hotels htls
house hse
innovation innov innovations
institute inst instit institution institutions
instrument instr instruments instrs
library lib
machine mach machines machinery
maintenance maint
marketing mktg mrktg
mechanical mech
mining min
museum mus
mutual mut
network netwrk ntwk networks netwks
office ofc offices
operation ops operations
optical opt optic optics
organization org organisation organizations
packaging pkg pkging packagg
plastic plas plastics
power pwr
precision prec precis
production prodn productions
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
research rsch resch
restaurant rest restr restrnt restaurants
savings svgs svg sav saving
school sch schools
scientific scien scientif
security sec secs securities sec'y
semiconductor semi semicond semiconductors semicon
software sftwr softwre sw're
solution soln solns solutions solut sols
specialty spec specialties speciality specl
sport sports
steel stl
store stores strs
storage stg storg
studio studios
supply supp supplies suppl
surgical surg
telephone tel teleph telefon
television tv
theater theatre thtr theatres theaters
tool tools
trading trdg
treatment trtmt
truck trucks
trucking trkg
university universitat universidad universite
utility util utils utilities
value val
vehicle veh vehicles
venture vent ventures
veterinary vet veterinarian
warehouse whse whs
water wtr
wholesale whsl whlse
wireless wirels wrls
control ctrls controls cntrl
component components compnts
concept concepts
application applications appl applic
dynamic dynamics dynam
infrastructure infra infrastr
information info informatn
quality qual qlty
reinsurance reins
opportunity opps opportunities opp oppty oppor
convertible conv
premium prem
dividend div
growth gwth grwth
equity equities eq
bond bonds bd
us usa unitedstates
uk unitedkingdom gb
newyork ny nyc
newjersey nj
pennsylvania penn
massachusetts mass
california calif cal
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
`;

const FULL = new Map<string, string>();
for (const line of SPELLINGS.trim().split('\n')) {
  const [full = '', ...others] = line.trim().split(' ');
  if (!FULL.has(full)) FULL.set(full, full);
  for (const other of others) {
    const key = other.replaceAll("'", '');
    if (!FULL.has(key)) FULL.set(key, full);
  }
}

/** The full word that a folded word abbreviates, or the word itself. */
export function fullWord(word: string): string {
  return FULL.get(word) ?? word;
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
