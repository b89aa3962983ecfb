const list = (text: string): string[] => text.trim().split(/\s+/);

export const SURNAMES =
  list(`Adams Aldridge Andersen Archer Ashford Baker Barlow Bauer Becker Bennett Bergstrom Blackwell
  Boone Bradley Brandt Brennan Brooks Burke Caldwell Carver Castellano Chandler Chen Clarke Connolly Crawford Dalton
  Delgado Dietrich Donovan Drummond Eriksen Espinoza Falk Farrell Fischer Fleming Forsyth Foster Gallagher Garcia
  Gentry Graham Granger Greer Griffith Hadley Hahn Halvorsen Hansen Hargrove Harris Hawkins Hayes Henderson Hoffmann
  Holloway Hughes Iverson Jansen Jensen Johansson Jordan Kaplan Keller Kendrick Kessler Kowalski Kramer Lambert
  Larsen Lawson Lindqvist Lopez Lowell MacDonald Maier Marshall Martinez McAllister McBride McKenna Mercer Meyer
  Mitchell Montgomery Moreau Morgan Müller Murphy Nakamura Nguyen Nielsen Nolan Novak O'Brien O'Connor Okafor Olsen
  Ortega Parker Patel Pearson Petersen Petrov Pritchard Quinn Ramirez Reilly Reynolds Richter Rivera Rossi Rowe
  Russell Sanders Schmidt Schneider Sharma Sheridan Silva Sinclair Snyder Sorensen Stafford Sterling Suzuki Sweeney
  Tanaka Thompson Thornton Torres Tucker Valdez Vance Vargas Wagner Wallace Walsh Weaver Weber Whitfield Whitmore
  Wilcox Williams Winslow Wolf Woodward Wright Yamamoto Young Zimmermann`);

export const FIRST_NAMES = list(
  'John Mary Robert Linda James Anna Peter Laura Charles Helen Frank Ruth George Emma',
);

export const HEADS =
  list(`Summit Pioneer Liberty Heritage Horizon Pinnacle Keystone Beacon Cornerstone Evergreen Frontier
  Granite Harbor Independence Landmark Legacy Magnolia Meridian Midwest Monarch Northstar Oakwood Pacific Patriot
  Premier Prairie Providence Redwood Regal Riverside Silverline Sierra Southern Sterling Stonebridge Sunrise Titan
  Trident Triumph Unity Valley Vanguard Western Westfield Alpine Atlas Apex Acme Allied Advanced American Atlantic
  Century Coastal Colonial Columbia Continental Crescent Crown Delta Diamond Eagle Element Empire Equinox Falcon
  Gateway Global Golden Highland Imperial Integrity Lakeside Lighthouse Lone Metro Modern Mountain National New Nova
  Olympic Omega Orion Paragon Phoenix Quality Quest Royal Sapphire Skyline Spectrum Superior Total Tri-State United
  Universal Victory Vista Zenith`);

const START = list(
  'ab ac al am an ar as at av ax be bio bra ca cel cor cy da de di do ec el em en ep er ex fi flu ga gen gri ha hel im in ja ka ko la lu ma me mi mo na ne no om op or pa pe pre qua ra re ro sa se si so sta syn ta te tri ul va ve vi xe ya za zy',
);
const MIDDLE = list(
  'be bi ca ce da den di do fa gi la le li lo ma me mi na ne ni no pa pho ra re ri ro sa si ta te ti to tra va ve vo xa',
);
const END = list(
  'bis cor cos dyne ex era gen ia ica ient io is ium ix kem lix lon max med mer mos net nix nova on ora os pharm ron sys tek thera tia tis tra tron us vant vex via vis xa zen zon',
);

/** A coined word such as "Velorica", from three random numbers below 1. */
export function coined(random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const word =
    pick(START) + (random() < 0.7 ? pick(MIDDLE) : '') + (random() < 0.25 ? pick(MIDDLE) : '') + pick(END);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Trades, each with words that may follow the name. */
export const TRADES =
  `Dental|Dental Care|Dental Group|Family Dentistry|Law|Law Group|Law Offices|Legal Services
  |Accounting|Accounting Services|Tax Advisors|Insurance|Insurance Agency|Insurance Services|Real Estate|Realty
  |Realty Trust|Properties|Property Management|Construction|Builders|Engineering|Consulting Engineers|Architects
  |Design Studio|Plumbing|Plumbing & Heating|Heating and Cooling|Electric|Electrical Contractors|Roofing|Landscaping
  |Logistics|Freight|Trucking|Transportation Services|Automotive|Auto Repair|Motors|Tire Centers|Foods|Bakery|Coffee
  |Restaurants|Hospitality Group|Hotels & Resorts|Brewing|Vineyards|Farms|Agriculture|Manufacturing|Machine Works
  |Tool & Die|Plastics|Packaging|Chemicals|Materials|Steel|Metals|Mining|Gold|Resources|Oil & Gas|Energy|Energy Services
  |Power|Solar|Water Utilities|Environmental Services|Waste Management|Technologies|Technology Solutions|Software|Systems
  |Information Systems|Networks|Communications|Wireless|Media|Entertainment|Broadcasting|Publishing|Printing|Marketing
  |Advertising|Staffing|Consulting|Business Solutions|Security|Security Systems|Aviation|Airlines|Aerospace|Marine
  |Shipping|Pharmaceuticals|Therapeutics|Biosciences|Biotechnology|Diagnostics|Medical|Medical Devices|Medical Center
  |Surgery Center|Health|Healthcare|Health Systems|Home Health Services|Veterinary Clinic|Pharmacy|Labs|Laboratories
  |Research|Education|Academy|School District|Financial|Financial Services|Financial Group|Capital|Capital Partners
  |Capital Management|Investments|Investment Trust|Acquisition|Bancorp|Bancshares|Bank|Savings Bank|Credit Union
  |Holdings|Holding|Group|Industries|Enterprises|International|Brands|Products|Supply|Equipment|Instruments|Controls
  |Electronics|Semiconductor|Semiconductors|Robotics|Optics|Precision Products|Interiors|Furniture|Textiles|Apparel`
    .split('|')
    .map((trade) => trade.trim());

export const CITIES =
  list(`Denver Austin Boston Chicago Dallas Houston Seattle Portland Phoenix Tucson Atlanta Miami
  Orlando Tampa Nashville Memphis Charlotte Raleigh Richmond Baltimore Pittsburgh Cleveland Columbus Cincinnati Detroit
  Milwaukee Madison Minneapolis Omaha Wichita Tulsa Albuquerque Sacramento Fresno Oakland Spokane Boise Toronto
  Vancouver Calgary London Manchester Leeds Bristol Dublin Edinburgh Berlin Hamburg Munich Cologne Stuttgart Vienna
  Zurich Geneva Paris Lyon Madrid Barcelona Valencia Milan Rome Turin Amsterdam Rotterdam Antwerp Brussels Copenhagen
  Oslo Stockholm Helsinki Warsaw Prague Budapest Sydney Melbourne Brisbane Auckland Singapore Albany Bakersfield
  Durham Lexington Lincoln Marietta Naples Salem Savannah Springfield Trenton Warren Yuma`);

export const LEGAL_FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['Inc.', ['INC', 'Inc', ', Inc.', 'Incorporated']],
  ['Corp.', ['CORP', 'Corp', 'Corporation', ' Corp.']],
  ['Co.', ['CO', 'Co', 'Company', ' Co.']],
  ['LLC', ['LLC', 'L.L.C.', ', LLC', 'LLC']],
  ['Ltd.', ['LTD', 'Ltd', 'Limited', ' Ltd.']],
  ['L.P.', ['LP', 'L.P.', ', LP', 'L P']],
  ['plc', ['PLC', 'plc', 'P.L.C.', 'Public Limited Company']],
  ['GmbH', ['GMBH', 'GmbH', 'G.m.b.H.', 'Gesellschaft mbH']],
  ['AG', ['AG', 'A.G.', 'Aktiengesellschaft', 'AG']],
  ['S.A.', ['SA', 'S.A.', 'S A', 'SA']],
  ['N.V.', ['NV', 'N.V.', 'N V', 'NV']],
  ['B.V.', ['BV', 'B.V.', 'B V', 'BV']],
  ['Pty Ltd', ['PTY LTD', 'Pty Ltd', 'Pty. Limited', 'Pty Limited']],
  ['', ['', '', '', '']],
];

export const STATES = list('DE NV MD NY CA TX FL OH PA NJ MA VA GA MN WA WI IN KY');
