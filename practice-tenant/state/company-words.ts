/** Words from which practice company names are put together. Invented firms; any likeness is chance. */
export const NAMES: readonly string[] = (
  'Harbor Summit Maple Cedar Northwind Blue Ridge|Redwood|Granite|Silver Lake|Evergreen|Pinnacle|Cascade|Liberty|' +
  'Keystone|Lakeside|Riverside|Highland|Prairie|Golden Gate|Beacon|Anchor|Meridian|Horizon|Atlas|Apex|Vanguard|' +
  'Heritage|Patriot|Frontier|Sterling|Whitfield|Hartman|Okafor|Lindqvist|Müller & Söhne|O’Rourke|Da Silva|' +
  'Nakamura|Kowalski|Petrov|García|Fernández|Dubois|Van der Berg|Schäfer|Brennan|Castellano|McAllister|Thornton|' +
  'Ashford|Bexley|Carrington|Dunmore|Eastgate|Fairview|Glenwood|Hillcrest|Ironwood|Juniper|Kingsley|Larkspur|' +
  'Millbrook|Newbury|Oakmont|Pinecrest|Quarry Hill|Rosewood|Stonebridge|Tidewater|Union Square|Valley View|' +
  'Westbrook|Yellowstone|Zephyr|Aurora|Borealis|Copperfield|Delta|Echo Park|Falcon|Greystone|Hudson|Indigo|' +
  'Jupiter|Krypton|Lighthouse|Monarch|Nova|Orchard|Phoenix|Quantum|Raven|Sequoia|Trident|Umbra|Vertex|Willow'
)
  .replace('Harbor Summit Maple Cedar Northwind Blue Ridge', 'Harbor|Summit|Maple|Cedar|Northwind|Blue Ridge')
  .split('|');

export const TRADES: readonly string[] = (
  'Accounting|Advisors|Animal Hospital|Architects|Auto Group|Bakery|Builders|Capital|Chiropractic|Consulting|' +
  'Credit Union|Dental|Design|Dermatology|Distribution|Electric|Energy|Engineering|Equipment|Family Practice|Farms|' +
  'Financial|Foods|Freight|Funeral Home|Heating & Cooling|Holdings|Home Care|Hospitality|Insurance|Interiors|' +
  'Landscaping|Law Office|Logistics|Manufacturing|Marine|Marketing|Media|Medical|Metals|Mortgage|Orthodontics|' +
  'Packaging|Partners|Pediatrics|Pharmacy|Plastics|Plumbing|Printing|Properties|Realty|Roofing|School District|' +
  'Security|Software|Solar|Staffing|Steel|Supply|Systems|Technologies|Textiles|Tool & Die|Transport|Travel|' +
  'Veterinary|Wealth Management|Wine Merchants'
).split('|');

export const FORMS: readonly string[] = [
  'Inc.',
  'LLC',
  'Ltd',
  'Corp.',
  'Co.',
  'GmbH',
  'S.L.',
  'PLLC',
  'LLP',
  'Group',
  '',
  '',
  '',
  ', Inc.',
];

export const PLACES: readonly { city: string; state: string; code: string; country: number }[] = [
  { city: 'Albany', state: 'NY', code: '12207', country: 237 },
  { city: 'Austin', state: 'TX', code: '78701', country: 237 },
  { city: 'Boise', state: 'ID', code: '83702', country: 237 },
  { city: 'Burlington', state: 'VT', code: '05401', country: 237 },
  { city: 'Charlotte', state: 'NC', code: '28202', country: 237 },
  { city: 'Chicago', state: 'IL', code: '60601', country: 237 },
  { city: 'Denver', state: 'CO', code: '80202', country: 237 },
  { city: 'Fresno', state: 'CA', code: '93721', country: 237 },
  { city: 'Madison', state: 'WI', code: '53703', country: 237 },
  { city: 'Portland', state: 'OR', code: '97201', country: 237 },
  { city: 'Richmond', state: 'VA', code: '23219', country: 237 },
  { city: 'Tampa', state: 'FL', code: '33602', country: 237 },
  { city: 'London', state: '', code: 'EC1A 1BB', country: 236 },
  { city: 'Leeds', state: '', code: 'LS1 4DY', country: 236 },
  { city: 'Sydney', state: 'NSW', code: '2000', country: 14 },
  { city: 'Köln', state: 'NW', code: '50667', country: 82 },
  { city: 'München', state: 'BY', code: '80331', country: 82 },
  { city: 'Málaga', state: 'AN', code: '29001', country: 209 },
  { city: 'Toronto', state: 'ON', code: 'M5H 2N2', country: 39 },
];

export const STREETS: readonly string[] = [
  'Main St',
  'Oak Ave',
  'Market St',
  'Elm St',
  'Station Rd',
  'Industrial Pkwy',
  'Lake Shore Dr',
  'High St',
];
