/**
 * Well-known listed firms as two kinds of registers write them: left the style of a filing register
 * (capitals, abbreviated forms, state suffixes, surname first), right the style of a market data vendor
 * (full legal names, some in the home language). Written by hand from general knowledge; one pair a line.
 */
const LINES = `
3M CO|3M Company
ABBOTT LABORATORIES|Abbott Laboratories
AbbVie Inc.|AbbVie Inc.
ACI WORLDWIDE, INC.|ACI Worldwide, Inc.
ADVANCED MICRO DEVICES INC|Advanced Micro Devices, Inc.
AES CORP|The AES Corporation
AFLAC INC|Aflac Incorporated
AGILENT TECHNOLOGIES, INC.|Agilent Technologies, Inc.
AIR PRODUCTS & CHEMICALS INC /DE/|Air Products and Chemicals, Inc.
ALEXANDERS INC|Alexander's, Inc.
ALEXANDRIA REAL ESTATE EQUITIES, INC.|Alexandria Real Estate Equities Inc
ALGONQUIN POWER & UTILITIES CORP.|Algonquin Power & Utilities Corp.
ALLIANCE DATA SYSTEMS CORP|Alliance Data Systems Corporation
ALLSTATE CORP|The Allstate Corporation
Alphabet Inc.|Alphabet Inc. Class A
ALTRIA GROUP, INC.|Altria Group Inc
AMAZON COM INC|Amazon.com, Inc.
AMERICAN AIRLINES GROUP INC.|American Airlines Group Inc
AMERICAN ELECTRIC POWER CO INC|American Electric Power Company, Inc.
AMERICAN EXPRESS CO|American Express Company
AMERICAN FINANCIAL GROUP INC|American Financial Group, Inc.
AMERICAN INTERNATIONAL GROUP, INC.|American Intl Group Inc
AMERICAN STATES WATER CO|American States Water Company
American Tower Corp /MA/|American Tower Corporation (REIT)
AMERICAN WATER WORKS COMPANY, INC.|American Water Works Co Inc
AMERICAN WOODMARK CORP|American Woodmark Corporation
AMERIPRISE FINANCIAL INC|Ameriprise Financial, Inc.
ANALOG DEVICES INC|Analog Devices, Inc.
ANDERSONS, INC.|The Andersons, Inc.
ANGLOGOLD ASHANTI LTD|AngloGold Ashanti Limited ADR
ANHEUSER-BUSCH INBEV SA/NV|Anheuser Busch Inbev SA Sponsored ADR
ANNALY CAPITAL MANAGEMENT INC|Annaly Capital Management, Inc.
AON plc|Aon PLC Class A
APA Corp|APA Corporation
APARTMENT INCOME REIT CORP.|Apartment Income REIT Corp
APARTMENT INVESTMENT & MANAGEMENT CO|Apartment Investment and Management Company
APOLLO COMMERCIAL REAL ESTATE FINANCE, INC.|Apollo Commercial Real Est. Finance Inc
Apollo Global Management, Inc.|Apollo Global Management Inc
APPLE INC.|Apple Inc.
APPLIED INDUSTRIAL TECHNOLOGIES INC|Applied Industrial Technologies, Inc.
APPLIED MATERIALS INC /DE|Applied Materials, Inc.
ARCH CAPITAL GROUP LTD.|Arch Capital Group Ltd
ARCHER-DANIELS-MIDLAND CO|Archer Daniels Midland Company
ARES CAPITAL CORP|Ares Capital Corporation
ARES COMMERCIAL REAL ESTATE CORP|Ares Commercial Real Estate Corporation
ARMSTRONG WORLD INDUSTRIES INC|Armstrong World Industries, Inc.
ASBURY AUTOMOTIVE GROUP INC|Asbury Automotive Group, Inc.
ASSOCIATED BANC-CORP|Associated Banc-Corp
ASTRAZENECA PLC|AstraZeneca PLC Sponsored ADR
AT&T INC.|AT & T Inc
ATMOS ENERGY CORP|Atmos Energy Corporation
AUTOMATIC DATA PROCESSING INC|Automatic Data Processing, Inc.
AUTOZONE INC|AutoZone, Inc.
AXON ENTERPRISE, INC.|Axon Enterprise Inc
BAKER HUGHES Co|Baker Hughes Company
BALL Corp|Ball Corporation
BANCO BILBAO VIZCAYA ARGENTARIA, S.A.|Banco Bilbao Vizcaya Argentaria SA ADR
BANCO SANTANDER CHILE|Banco Santander-Chile
Banco Santander, S.A.|Banco Santander SA
BANCO BRADESCO SA|Banco Bradesco S.A.
BANK OF AMERICA CORP /DE/|Bank of America Corporation
BANK OF CHILE|Banco de Chile
BANK OF HAWAII CORP|Bank of Hawaii Corporation
BANK OF MONTREAL /CAN/|Bank of Montreal
Bank of New York Mellon Corp|The Bank of New York Mellon Corporation
BANK OF NOVA SCOTIA|The Bank of Nova Scotia
BANNER CORP|Banner Corporation
BAXTER INTERNATIONAL INC|Baxter Intl Inc.
BCE INC|BCE, Inc.
BECTON DICKINSON & CO|Becton, Dickinson and Company
BERKLEY W R CORP|W. R. Berkley Corporation
BERKSHIRE HATHAWAY INC|Berkshire Hathaway Inc. New
BERKSHIRE HILLS BANCORP INC|Berkshire Hills Bancorp, Inc.
BEST BUY CO INC|Best Buy Co., Inc.
BIO-TECHNE Corp|Bio-Techne Corporation
BIO RAD LABORATORIES INC|Bio-Rad Laboratories, Inc.
BLACK HILLS CORP /SD/|Black Hills Corporation
BlackRock Inc.|BlackRock, Inc.
BLACKROCK TCP CAPITAL CORP.|BlackRock TCP Capital Corp
BLACKROCK MUNIHOLDINGS FUND, INC.|BlackRock MuniHoldings Fund Inc
BLACKROCK MUNIYIELD FUND, INC.|BlackRock MuniYield Fund Inc
BLACKROCK MUNIYIELD QUALITY FUND II, INC.|BlackRock MuniYield Quality Fund II Inc
BLACKROCK MUNIYIELD QUALITY FUND III, INC.|BlackRock MuniYield Quality Fund III Inc
Blackstone Inc.|The Blackstone Group Inc.
BLACKSTONE MORTGAGE TRUST, INC.|Blackstone Mortgage Trust Inc
BLOCK H & R INC|H&R Block, Inc.
BOEING CO|The Boeing Company
BOOKING HOLDINGS INC.|Booking Holdings Inc
Booz Allen Hamilton Holding Corp|Booz Allen Hamilton Holding Corporation
BORGWARNER INC|BorgWarner Inc.
BOSTON BEER CO INC|The Boston Beer Company, Inc.
BOSTON PROPERTIES INC|Boston Properties, Inc.
BOSTON SCIENTIFIC CORP|Boston Scientific Corporation
BOYD GAMING CORP|Boyd Gaming Corporation
BP PLC|BP p.l.c. ADR
BRINKS CO|The Brink's Company
BRISTOL MYERS SQUIBB CO|Bristol-Myers Squibb Company
British American Tobacco p.l.c.|British American Tobacco Industries plc ADR
BROADRIDGE FINANCIAL SOLUTIONS, INC.|Broadridge Financial Solutio
Brookfield Asset Management Ltd.|Brookfield Asset Mgmt Ltd
Brookfield Infrastructure Partners L.P.|Brookfield Infrastructure Partners LP
Brookfield Infrastructure Corp|Brookfield Infrastructure Corporation
Brookfield Renewable Partners L.P.|Brookfield Renewable Partners LP
Brookfield Renewable Corp|Brookfield Renewable Corporation
BROWN & BROWN, INC.|Brown and Brown Inc
BROWN FORMAN CORP|Brown-Forman Corporation Class B
BRUNSWICK CORP|Brunswick Corporation
C. H. ROBINSON WORLDWIDE, INC.|CH Robinson Worldwide Inc
CALERES INC|Caleres, Inc.
CALIFORNIA WATER SERVICE GROUP|California Water Service Group Holding
CAMDEN PROPERTY TRUST|Camden Property Trust
CAMPBELL SOUP CO|Campbell Soup Company
CANADIAN IMPERIAL BANK OF COMMERCE /CAN/|Canadian Imperial Bank of Commerce
CANADIAN NATIONAL RAILWAY CO|Canadian National Railway Company
CANADIAN NATURAL RESOURCES LTD|Canadian Natural Resources Limited
CANADIAN PACIFIC KANSAS CITY LTD/CN|Canadian Pacific Kansas City Limited
CAPITAL CITY BANK GROUP INC|Capital City Bank Group, Inc.
CAPITAL ONE FINANCIAL CORP|Capital One Financial Corporation
CARDINAL HEALTH INC|Cardinal Health, Inc.
CARNIVAL CORP|Carnival Corporation & plc
CARNIVAL PLC|Carnival plc ADR
CARPENTER TECHNOLOGY CORP|Carpenter Technology Corporation
CASEYS GENERAL STORES INC|Casey's General Stores, Inc.
CATERPILLAR INC|Caterpillar, Inc.
CBRE GROUP, INC.|CBRE Group Inc Class A
CENTRAL GARDEN & PET CO|Central Garden & Pet Company
CENTRAL PACIFIC FINANCIAL CORP|Central Pacific Financial Corp.
CENTRAIS ELETRICAS BRASILEIRAS SA|Centrais Elétricas Brasileiras S.A. - Eletrobrás
CF Industries Holdings, Inc.|CF Industries Holdings Inc
CHARLES RIVER LABORATORIES INTERNATIONAL, INC.|Charles River Laboratories Intl Inc
CHARTER COMMUNICATIONS, INC. /MO/|Charter Communications Inc
CHECK POINT SOFTWARE TECHNOLOGIES LTD|Check Point Software Tech. Ltd.
Chesapeake Utilities Corp|Chesapeake Utilities Corporation
CHEVRON CORP|Chevron Corporation
CHILDRENS PLACE, INC.|The Children's Place, Inc.
CHINA EASTERN AIRLINES CORP LTD|China Eastern Airlines Corporation Limited
CHINA SOUTHERN AIRLINES CO LTD|China Southern Airlines Company Limited
CHIPOTLE MEXICAN GRILL INC|Chipotle Mexican Grill, Inc.
CHURCH & DWIGHT CO INC /DE/|Church & Dwight Co., Inc.
CHURCHILL DOWNS Inc|Churchill Downs Incorporated
CINCINNATI FINANCIAL CORP|Cincinnati Financial Corporation
CINTAS CORP|Cintas Corporation
CISCO SYSTEMS, INC.|Cisco Systems, Inc.
CITIGROUP INC|Citigroup Inc.
CITIZENS FINANCIAL GROUP INC/RI|Citizens Financial Group, Inc.
CITIZENS & NORTHERN CORP|Citizens & Northern Corporation
CITY HOLDING CO|City Holding Company
CLEVELAND-CLIFFS INC.|Cleveland-Cliffs Inc
CLOROX CO /DE/|The Clorox Company
CME GROUP INC.|CME Group Inc. Class A
CNA FINANCIAL CORP|CNA Financial Corporation
CNO Financial Group, Inc.|CNO Financial Group Inc
COCA COLA CO|The Coca-Cola Company
COCA-COLA CONSOLIDATED, INC.|Coca-Cola Consolidated Inc
COCA-COLA EUROPACIFIC PARTNERS plc|Coca-Cola Europacific Partners PLC
COCA COLA FEMSA SAB DE CV|Coca-Cola FEMSA, S.A.B. de C.V.
COGNIZANT TECHNOLOGY SOLUTIONS CORP|Cognizant Technology Solutions Corporation
COLGATE PALMOLIVE CO|Colgate-Palmolive Company
COLUMBIA BANKING SYSTEM, INC.|Columbia Banking System Inc
COLUMBIA FINANCIAL, INC.|Columbia Financial Inc
COLUMBIA SPORTSWEAR CO|Columbia Sportswear Company
COMERICA INC /NEW/|Comerica Incorporated
COMMERCE BANCSHARES INC /MO/|Commerce Bancshares, Inc.
COMMERCIAL METALS CO|Commercial Metals Company
COMMUNITY BANK SYSTEM, INC.|Community Bank System Inc
COMMUNITY HEALTH SYSTEMS INC|Community Health Systems, Inc.
COMMUNITY TRUST BANCORP INC /KY/|Community Trust Bancorp, Inc.
COMPANHIA DE SANEAMENTO BASICO DO ESTADO DE SAO PAULO-SABESP|Companhia de Saneamento Básico do Estado de São Paulo SABESP
COMPANIA DE MINAS BUENAVENTURA SAA|Compañía de Minas Buenaventura S.A.A.
CONAGRA BRANDS INC.|Conagra Brands, Inc.
CONOCOPHILLIPS|ConocoPhillips Company
CONSOLIDATED EDISON INC|Consolidated Edison, Inc.
CONSTELLATION BRANDS, INC.|Constellation Brands Inc
Constellation Energy Corp|Constellation Energy Corporation
COOPER COMPANIES, INC.|The Cooper Companies Inc
CORNING INC /NY|Corning Incorporated
COSTCO WHOLESALE CORP /NEW|Costco Wholesale Corporation
CRACKER BARREL OLD COUNTRY STORE, INC|Cracker Barrel Old Country Store, Inc.
CREDICORP LTD|Credicorp Ltd.
CSX CORP|CSX Corporation
CULLEN/FROST BANKERS, INC.|Cullen Frost Bankers Inc
CUMMINS INC|Cummins Inc.
CVS HEALTH Corp|CVS Health Corporation
D R HORTON INC /DE/|D.R. Horton, Inc.
DANAHER CORP /DE/|Danaher Corporation
DARDEN RESTAURANTS INC|Darden Restaurants, Inc.
DEERE & CO|Deere & Company
DELTA AIR LINES, INC.|Delta Air Lines Inc
DELTA APPAREL, INC|Delta Apparel, Inc.
DENTSPLY SIRONA Inc.|Dentsply Sirona, Inc.
DEUTSCHE BANK AKTIENGESELLSCHAFT|Deutsche Bank AG
DEVON ENERGY CORP/DE|Devon Energy Corporation
DIAMOND HILL INVESTMENT GROUP INC|Diamond Hill Investment Group, Inc.
DICKS SPORTING GOODS, INC.|DICK'S Sporting Goods, Inc.
Walt Disney Co|The Walt Disney Company
DOLLAR GENERAL CORP|Dollar General Corporation
DOLLAR TREE, INC.|Dollar Tree Inc
DOMINION ENERGY, INC|Dominion Energy Inc.
DOMINOS PIZZA INC|Domino's Pizza, Inc.
DONALDSON CO INC|Donaldson Company, Inc.
DR REDDYS LABORATORIES LTD|Dr. Reddy's Laboratories Limited
DTE ENERGY CO|DTE Energy Company
Duke Energy CORP|Duke Energy Corporation
DUN & BRADSTREET HOLDINGS, INC.|Dun and Bradstreet Holdings Inc
DuPont de Nemours, Inc.|DuPont de Nemours Inc
E.W. SCRIPPS Co|The E.W. Scripps Company
EAGLE BANCORP INC|Eagle Bancorp, Inc.
EAGLE BANCORP MONTANA, INC.|Eagle Bancorp Montana Inc
EAGLE MATERIALS INC|Eagle Materials Inc.
EASTMAN CHEMICAL CO|Eastman Chemical Company
EASTMAN KODAK CO|Eastman Kodak Company
EATON VANCE MUNICIPAL INCOME TRUST|Eaton Vance Municipal Income Trust
EATON VANCE MUNICIPAL BOND FUND|Eaton Vance Municipal Bond Fund
EATON VANCE ENHANCED EQUITY INCOME FUND|Eaton Vance Enhanced Equity Income Fund
EATON VANCE ENHANCED EQUITY INCOME FUND II|Eaton Vance Enhanced Equity Inc Fund II
Eaton Corp plc|Eaton Corporation plc
eBay Inc.|eBay, Inc.
ECOLAB INC.|Ecolab Inc
EDISON INTERNATIONAL|Edison Intl
EDWARDS LIFESCIENCES CORP|Edwards Lifesciences Corporation
ELECTRONIC ARTS INC.|Electronic Arts Inc
ELI LILLY & Co|Eli Lilly and Company
EMERSON ELECTRIC CO|Emerson Electric Co.
EMPIRE STATE REALTY TRUST, INC.|Empire State Realty Trust Inc
ENBRIDGE INC|Enbridge, Inc.
ENTERPRISE PRODUCTS PARTNERS L.P.|Enterprise Products Partners LP
ENTERPRISE FINANCIAL SERVICES CORP|Enterprise Financial Services Corporation
ENTERPRISE BANCORP INC /MA/|Enterprise Bancorp, Inc.
EOG RESOURCES INC|EOG Resources, Inc.
EQUITY LIFESTYLE PROPERTIES INC|Equity LifeStyle Properties, Inc.
EQUITY RESIDENTIAL|Equity Residential Properties Trust
ERICSSON LM TELEPHONE CO|Telefonaktiebolaget LM Ericsson
ERIE INDEMNITY CO|Erie Indemnity Company
ESTEE LAUDER COMPANIES INC|The Estée Lauder Companies Inc.
EVEREST GROUP, LTD.|Everest Group Ltd
EXPEDITORS INTERNATIONAL OF WASHINGTON INC|Expeditors International of Washington, Inc.
EXXON MOBIL CORP|Exxon Mobil Corporation
F5, INC.|F5 Networks, Inc.
FACTSET RESEARCH SYSTEMS INC|FactSet Research Systems Inc.
FAIR ISAAC CORP|Fair Isaac Corporation
FAIRFAX FINANCIAL HOLDINGS LTD/ CAN|Fairfax Financial Holdings Limited
FARMERS & MERCHANTS BANK OF LONG BEACH|Farmers & Merchants Bank Long Beach
FARMERS & MERCHANTS BANCORP INC|Farmers & Merchants Bancorp, Inc.
FARMERS NATIONAL BANC CORP /OH/|Farmers National Banc Corp.
FARMERS CAPITAL GROUP INC|Farmers Capital Group, Inc.
FASTENAL CO|Fastenal Company
FEDERAL AGRICULTURAL MORTGAGE CORP|Federal Agricultural Mortgage Corporation
FEDERAL HOME LOAN MORTGAGE CORP|Federal Home Loan Mortgage Corporation
FEDERAL NATIONAL MORTGAGE ASSOCIATION FANNIE MAE|Federal National Mortgage Association
FEDEX CORP|FedEx Corporation
FIDELITY NATIONAL FINANCIAL, INC.|Fidelity National Financial Inc
FIDELITY NATIONAL INFORMATION SERVICES, INC.|Fidelity National Information Svcs
FIFTH THIRD BANCORP|Fifth Third Bancorp
FIRST AMERICAN FINANCIAL CORP|First American Financial Corporation
FIRST BANCORP /NC/|First Bancorp
FIRST BANCORP /PR/|First BanCorp.
FIRST BUSEY CORP /NV/|First Busey Corporation
FIRST CITIZENS BANCSHARES INC /DE/|First Citizens BancShares, Inc.
FIRST COMMONWEALTH FINANCIAL CORP /PA/|First Commonwealth Financial Corporation
FIRST COMMUNITY BANKSHARES INC /VA/|First Community Bankshares, Inc.
FIRST COMMUNITY CORP /SC/|First Community Corporation
FIRST FINANCIAL BANCORP /OH/|First Financial Bancorp.
FIRST FINANCIAL BANKSHARES INC|First Financial Bankshares, Inc.
FIRST FINANCIAL CORP /IN/|First Financial Corporation
FIRST FINANCIAL NORTHWEST, INC.|First Financial Northwest Inc
FIRST HORIZON CORP|First Horizon Corporation
FIRST INDUSTRIAL REALTY TRUST INC|First Industrial Realty Trust, Inc.
FIRST INTERSTATE BANCSYSTEM INC|First Interstate BancSystem, Inc.
FIRST MERCHANTS CORP|First Merchants Corporation
FIRST MID BANCSHARES, INC.|First Mid Bancshares Inc
FIRST NATIONAL CORP /VA/|First National Corporation
FIRST OF LONG ISLAND CORP|The First of Long Island Corporation
FIRST SOLAR, INC.|First Solar Inc
FIRST TRUST SENIOR FLOATING RATE INCOME FUND II|First Trust Senior Floating Rate Inc. Fd. II
FIRST UNITED CORP/MD/|First United Corporation
FORD MOTOR CO|Ford Motor Company
FORTUNE BRANDS HOME & SECURITY, INC.|Fortune Brands Home & Security Inc
FRANKLIN RESOURCES INC|Franklin Resources, Inc.
FRANKLIN FINANCIAL SERVICES CORP /PA/|Franklin Financial Services Corporation
FRANKLIN STREET PROPERTIES CORP /MA/|Franklin Street Properties Corp.
FREEPORT-MCMORAN INC|Freeport McMoRan Inc.
GALLAGHER ARTHUR J & CO|Arthur J. Gallagher & Co.
GAP INC|The Gap, Inc.
GENERAL DYNAMICS CORP|General Dynamics Corporation
GENERAL ELECTRIC CO|General Electric Company
GENERAL MILLS INC|General Mills, Inc.
General Motors Co|General Motors Company
GENUINE PARTS CO|Genuine Parts Company
GERMAN AMERICAN BANCORP, INC.|German American Bancorp Inc
GLADSTONE CAPITAL CORP|Gladstone Capital Corporation
GLADSTONE COMMERCIAL CORP|Gladstone Commercial Corporation
GLADSTONE INVESTMENT CORPORATION\\DE|Gladstone Investment Corporation
GLADSTONE LAND Corp|Gladstone Land Corporation
GLOBAL INDUSTRIAL Co|Global Industrial Company
GLOBAL PARTNERS LP|Global Partners LP
GLOBAL PAYMENTS INC|Global Payments Inc.
GLOBAL WATER RESOURCES, INC.|Global Water Resources Inc
GOLDMAN SACHS GROUP INC|The Goldman Sachs Group, Inc.
GOODYEAR TIRE & RUBBER CO /OH/|The Goodyear Tire & Rubber Company
GRACO INC|Graco Inc.
GRAHAM CORP|Graham Corporation
Graham Holdings Co|Graham Holdings Company
GRAINGER W W INC|W.W. Grainger, Inc.
GREAT SOUTHERN BANCORP, INC.|Great Southern Bancorp Inc
GREENBRIER COMPANIES INC|The Greenbrier Companies, Inc.
GRUPO AEROPORTUARIO DEL CENTRO NORTE SAB DE CV|Grupo Aeroportuario del Centro Norte, S.A.B. de C.V.
Grupo Aeroportuario del Pacifico SAB de CV|Grupo Aeroportuario del Pacífico, S.A.B. de C.V.
Grupo Aeroportuario del Sureste S.A. de C.V.|Grupo Aeroportuario del Sureste, S. A. B. de C. V.
GRUPO TELEVISA, S.A.B.|Grupo Televisa S.A.B. ADR
GSK plc|GlaxoSmithKline PLC
HAIN CELESTIAL GROUP INC|The Hain Celestial Group, Inc.
HALLIBURTON CO|Halliburton Company
HANCOCK JOHN INCOME SECURITIES TRUST /MA|John Hancock Income Securities Trust
HANCOCK JOHN INVESTORS TRUST|John Hancock Investors Trust
HANCOCK WHITNEY CORP|Hancock Whitney Corporation
HANOVER INSURANCE GROUP, INC.|The Hanover Insurance Group Inc
HARLEY-DAVIDSON, INC.|Harley Davidson Inc
HARTFORD FINANCIAL SERVICES GROUP, INC.|The Hartford Financial Services Group Inc
HASBRO, INC.|Hasbro Inc
HAWAIIAN ELECTRIC INDUSTRIES INC|Hawaiian Electric Industries, Inc.
HEICO CORP|HEICO Corporation
HENRY JACK & ASSOCIATES INC|Jack Henry & Associates, Inc.
HERITAGE FINANCIAL CORP /WA/|Heritage Financial Corporation
HERITAGE COMMERCE CORP|Heritage Commerce Corp
HERSHEY CO|The Hershey Company
Hewlett Packard Enterprise Co|Hewlett Packard Enterprise Company
HILTON GRAND VACATIONS INC.|Hilton Grand Vacations Inc
Hilton Worldwide Holdings Inc.|Hilton Worldwide Holdings Inc
HOME BANCORP, INC.|Home Bancorp Inc
HOME BANCSHARES INC|Home BancShares, Inc.
HOME DEPOT, INC.|The Home Depot, Inc.
HONDA MOTOR CO LTD|Honda Motor Co., Ltd.
HONEYWELL INTERNATIONAL INC|Honeywell Intl Inc.
HORACE MANN EDUCATORS CORP /DE/|Horace Mann Educators Corporation
HORIZON BANCORP INC /IN/|Horizon Bancorp, Inc.
HOST HOTELS & RESORTS, INC.|Host Hotels and Resorts Inc
HOWARD HUGHES HOLDINGS INC.|The Howard Hughes Corporation
HP INC|HP Inc.
HSBC HOLDINGS PLC|HSBC Holdings plc Sponsored ADR
HUBBELL INC|Hubbell Incorporated
HUMANA INC|Humana Inc.
HUNT J B TRANSPORT SERVICES INC|J.B. Hunt Transport Services, Inc.
HUNTINGTON BANCSHARES INC /MD/|Huntington Bancshares Incorporated
HUNTINGTON INGALLS INDUSTRIES, INC.|Huntington Ingalls Industries Inc
ICAHN ENTERPRISES L.P.|Icahn Enterprises LP
ILLINOIS TOOL WORKS INC|Illinois Tool Works Inc.
INDEPENDENT BANK CORP|Independent Bank Corp.
INDEPENDENT BANK CORP /MI/|Independent Bank Corporation
Independent Bank Group, Inc.|Independent Bank Group Inc
INFOSYS LTD|Infosys Limited
ING GROEP NV|ING Groep N.V.
INTEL CORP|Intel Corporation
INTERCONTINENTAL EXCHANGE, INC.|Intercontinental Exchange Inc
INTERCONTINENTAL HOTELS GROUP PLC /NEW/|InterContinental Hotels Group PLC
INTERNATIONAL BANCSHARES CORP|International Bancshares Corporation
INTERNATIONAL BUSINESS MACHINES CORP|International Business Machines Corporation
INTERNATIONAL FLAVORS & FRAGRANCES INC|Intl Flavors & Fragrances Inc.
INTERNATIONAL PAPER CO /NEW/|International Paper Company
INTERPUBLIC GROUP OF COMPANIES, INC.|The Interpublic Group of Companies Inc
INTUIT INC.|Intuit, Inc.
INVESCO MUNICIPAL TRUST|Invesco Municipal Trust
INVESCO MORTGAGE CAPITAL INC.|Invesco Mortgage Capital Inc
Invesco Ltd.|Invesco Ltd
IRON MOUNTAIN INC|Iron Mountain Incorporated
ISHARES GOLD TRUST|iShares Gold Trust
ISHARES SILVER TRUST|iShares Silver Trust
J M SMUCKER Co|The J. M. Smucker Company
JACOBS ENGINEERING GROUP INC /DE/|Jacobs Engineering Group Inc.
JOHNSON & JOHNSON|Johnson & Johnson
Johnson Controls International plc|Johnson Controls Intl plc
JONES LANG LASALLE INC|Jones Lang LaSalle Incorporated
JPMORGAN CHASE & CO|JPMorgan Chase & Co.
KELLANOVA|Kellogg Company
KENNAMETAL INC|Kennametal Inc.
KEURIG DR PEPPER INC.|Keurig Dr Pepper Inc
KEYCORP /NEW/|KeyCorp
KIMBERLY CLARK CORP|Kimberly-Clark Corporation
KINDER MORGAN, INC.|Kinder Morgan Inc
KOHLS Corp|Kohl's Corporation
KONINKLIJKE PHILIPS NV|Koninklijke Philips N.V.
KOREA ELECTRIC POWER CORP|Korea Electric Power Corporation
Kraft Heinz Co|The Kraft Heinz Company
KROGER CO|The Kroger Co.
L3HARRIS TECHNOLOGIES, INC. /DE/|L3Harris Technologies Inc
LA-Z-BOY INC|La-Z-Boy Incorporated
LABORATORY CORP OF AMERICA HOLDINGS|Laboratory Corporation of America Holdings
LAS VEGAS SANDS CORP|Las Vegas Sands Corp.
LEGGETT & PLATT INC|Leggett & Platt, Incorporated
LENNAR CORP /NEW/|Lennar Corporation
Liberty All-Star Equity Fund|Liberty All Star Equity Fund
LIBERTY ALL STAR GROWTH FUND INC.|Liberty All-Star Growth Fund, Inc.
Liberty Broadband Corp|Liberty Broadband Corporation
Liberty Global Ltd.|Liberty Global plc
Liberty Latin America Ltd.|Liberty Latin America Ltd
Liberty Media Corp|Liberty Media Corporation
LINCOLN ELECTRIC HOLDINGS INC|Lincoln Electric Holdings, Inc.
LINCOLN NATIONAL CORP|Lincoln National Corporation
LINDE PLC|Linde plc
LLOYDS BANKING GROUP plc|Lloyds Banking Group PLC ADR
LOCKHEED MARTIN CORP|Lockheed Martin Corporation
LOEWS CORP|Loews Corporation
LOUISIANA-PACIFIC CORP|Louisiana Pacific Corporation
LOWES COMPANIES INC|Lowe's Companies, Inc.
LULULEMON ATHLETICA INC.|lululemon athletica inc
M&T BANK CORP|M & T Bank Corporation
MACYS, INC.|Macy's Inc
MANPOWERGROUP INC.|Manpower Group Inc
Marathon Petroleum Corp|Marathon Petroleum Corporation
MARATHON OIL CORP|Marathon Oil Corporation
Marathon Digital Holdings, Inc.|Marathon Digital Holdings Inc
MARINE PRODUCTS CORP|Marine Products Corporation
MARINEMAX INC|MarineMax, Inc.
MARRIOTT INTERNATIONAL INC /MD/|Marriott International, Inc.
MARRIOTT VACATIONS WORLDWIDE Corp|Marriott Vacations Worldwide Corporation
MARSH & MCLENNAN COMPANIES, INC.|Marsh & McLennan Cos Inc
MARTIN MARIETTA MATERIALS INC|Martin Marietta Materials, Inc.
Mastercard Inc|Mastercard Incorporated
MATTEL INC /DE/|Mattel, Inc.
MCCORMICK & CO INC|McCormick & Company, Incorporated
MCDONALDS CORP|McDonald's Corporation
MCGRATH RENTCORP|McGrath RentCorp
MCKESSON CORP|McKesson Corporation
MEDICAL PROPERTIES TRUST INC|Medical Properties Trust, Inc.
Medtronic plc|Medtronic plc
MERCANTILE BANK CORP|Mercantile Bank Corporation
Merck & Co., Inc.|Merck and Company Inc
MERCURY GENERAL CORP|Mercury General Corporation
MERCURY SYSTEMS INC|Mercury Systems, Inc.
METLIFE INC|MetLife, Inc.
Meta Platforms, Inc.|Facebook Inc. (now Meta Platforms)
METTLER TOLEDO INTERNATIONAL INC/|Mettler-Toledo International Inc.
MGM Resorts International|MGM Resorts Intl
MICRON TECHNOLOGY INC|Micron Technology, Inc.
MICROCHIP TECHNOLOGY INC|Microchip Technology Incorporated
MICROSOFT CORP|Microsoft Corporation
MID AMERICA APARTMENT COMMUNITIES INC.|Mid-America Apartment Communities, Inc.
MIDDLEBY CORP|The Middleby Corporation
MILLERKNOLL, INC.|Herman Miller Inc
MITSUBISHI UFJ FINANCIAL GROUP INC|Mitsubishi UFJ Financial Group, Inc.
MIZUHO FINANCIAL GROUP INC|Mizuho Financial Group, Inc.
MOLSON COORS BEVERAGE CO|Molson Coors Beverage Company
MONDELEZ INTERNATIONAL, INC.|Mondelēz International Inc
MONSTER BEVERAGE CORP|Monster Beverage Corporation
MOODYS CORP /DE/|Moody's Corporation
MORGAN STANLEY|Morgan Stanley
MORGAN STANLEY EMERGING MARKETS DEBT FUND INC|Morgan Stanley Emerging Mkts Debt Fd Inc
MORGAN STANLEY EMERGING MARKETS DOMESTIC DEBT FUND, INC.|Morgan Stanley Emerging Mkts Domestic Debt Fd
MSA Safety Inc|MSA Safety Incorporated
MSC INDUSTRIAL DIRECT CO INC|MSC Industrial Direct Co., Inc.
MUELLER INDUSTRIES INC|Mueller Industries, Inc.
Mueller Water Products, Inc.|Mueller Water Products Inc
MURPHY OIL CORP|Murphy Oil Corporation
Murphy USA Inc.|Murphy USA, Inc.
NABORS INDUSTRIES LTD|Nabors Industries Ltd.
NASDAQ, INC.|Nasdaq Inc
NATIONAL BANKSHARES INC|National Bankshares, Inc.
National Bank Holdings Corp|National Bank Holdings Corporation
NATIONAL FUEL GAS CO|National Fuel Gas Company
NATIONAL GRID PLC|National Grid plc ADR
NATIONAL HEALTH INVESTORS INC|National Health Investors, Inc.
NATIONAL HEALTHCARE CORP|National HealthCare Corporation
NATIONAL PRESTO INDUSTRIES INC|National Presto Industries, Inc.
NATIONAL STORAGE AFFILIATES TRUST|National Storage Affiliates Trust
NATIONAL WESTERN LIFE GROUP, INC.|National Western Life Group Inc
NATURAL ALTERNATIVES INTERNATIONAL INC|Natural Alternatives Intl, Inc.
NEW YORK TIMES CO|The New York Times Company
NEW YORK COMMUNITY BANCORP INC|New York Community Bancorp, Inc.
NEWS CORP|News Corporation
NEXTERA ENERGY INC|NextEra Energy, Inc.
NEXTERA ENERGY PARTNERS, LP|NextEra Energy Partners LP
NIKE, Inc.|Nike Inc Class B
NISOURCE INC.|NiSource Inc
NOKIA CORP|Nokia Oyj
NOMURA HOLDINGS INC|Nomura Holdings, Inc.
NORDSTROM INC|Nordstrom, Inc.
NORFOLK SOUTHERN CORP|Norfolk Southern Corporation
NORTHERN TRUST CORP|Northern Trust Corporation
NORTHERN OIL & GAS, INC.|Northern Oil and Gas Inc
NORTHROP GRUMMAN CORP /DE/|Northrop Grumman Corporation
NORTHWEST BANCSHARES, INC.|Northwest Bancshares Inc
NORTHWEST NATURAL HOLDING Co|Northwest Natural Holding Company
NORTHWEST PIPE CO|Northwest Pipe Company
NORWEGIAN CRUISE LINE HOLDINGS LTD.|Norwegian Cruise Line Holdings Ltd
NOVARTIS AG|Novartis AG ADR
NOVO NORDISK A S|Novo Nordisk A/S
NUVEEN MUNICIPAL VALUE FUND INC|Nuveen Municipal Value Fund, Inc.
NUVEEN NEW YORK QUALITY MUNICIPAL INCOME FUND|Nuveen NY Quality Muni Income Fund
NUVEEN CALIFORNIA QUALITY MUNICIPAL INCOME FUND|Nuveen CA Quality Muni Income Fund
NVIDIA CORP|NVIDIA Corporation
O REILLY AUTOMOTIVE INC|O'Reilly Automotive, Inc.
OCCIDENTAL PETROLEUM CORP /DE/|Occidental Petroleum Corporation
OGE ENERGY CORP.|OGE Energy Corp
OHIO VALLEY BANC CORP|Ohio Valley Banc Corp.
OLD DOMINION FREIGHT LINE, INC.|Old Dominion Freight Line Inc
OLD NATIONAL BANCORP /IN/|Old National Bancorp
OLD REPUBLIC INTERNATIONAL CORP|Old Republic International Corporation
OLD SECOND BANCORP INC|Old Second Bancorp, Inc.
OMNICOM GROUP INC.|Omnicom Group, Inc.
ON SEMICONDUCTOR CORP|onsemi
OPEN TEXT CORP|OpenText Corporation
ORACLE CORP|Oracle Corporation
ORRSTOWN FINANCIAL SERVICES INC|Orrstown Financial Services, Inc.
OWENS & MINOR INC/VA/|Owens & Minor, Inc.
Owens Corning|Owens Corning Inc
P&F INDUSTRIES INC|P & F Industries, Inc.
PACCAR INC|PACCAR Inc.
PACIFIC GAS & ELECTRIC Co|Pacific Gas and Electric Company
PACKAGING CORP OF AMERICA|Packaging Corporation of America
PAPA JOHNS INTERNATIONAL INC|Papa John's International, Inc.
PARKER HANNIFIN CORP|Parker-Hannifin Corporation
PARK NATIONAL CORP /OH/|Park National Corporation
PEAPACK GLADSTONE FINANCIAL CORP|Peapack-Gladstone Financial Corporation
PENNS WOODS BANCORP INC|Penns Woods Bancorp, Inc.
PENSKE AUTOMOTIVE GROUP, INC.|Penske Automotive Group Inc
PEOPLES BANCORP INC|Peoples Bancorp Inc.
PEOPLES BANCORP OF NORTH CAROLINA INC|Peoples Bancorp of North Carolina, Inc.
PEOPLES FINANCIAL CORP /MS/|Peoples Financial Corporation
PEOPLES FINANCIAL SERVICES CORP.|Peoples Financial Services Corp
PEP BOYS MANNY MOE & JACK|The Pep Boys - Manny, Moe & Jack
PEPSICO INC|PepsiCo, Inc.
PETMED EXPRESS INC|PetMed Express, Inc.
PETROLEO BRASILEIRO - PETROBRAS|Petróleo Brasileiro S.A. - Petrobras
PFIZER INC|Pfizer Inc.
PG&E Corp|PG&E Corporation
Philip Morris International Inc.|Philip Morris Intl Inc
Phillips 66|Phillips 66 Company
PHILLIPS EDISON & COMPANY, INC.|Phillips Edison & Co Inc
PIMCO CALIFORNIA MUNICIPAL INCOME FUND|PIMCO California Municipal Income Fund
PIMCO CALIFORNIA MUNICIPAL INCOME FUND II|PIMCO California Municipal Income Fund II
PIMCO CALIFORNIA MUNICIPAL INCOME FUND III|PIMCO California Municipal Income Fund III
PIMCO NEW YORK MUNICIPAL INCOME FUND|PIMCO New York Municipal Income Fund
PIMCO NEW YORK MUNICIPAL INCOME FUND II|PIMCO New York Municipal Income Fund II
PINNACLE FINANCIAL PARTNERS INC|Pinnacle Financial Partners, Inc.
PINNACLE WEST CAPITAL CORP|Pinnacle West Capital Corporation
PITNEY BOWES INC /DE/|Pitney Bowes Inc.
PNC FINANCIAL SERVICES GROUP, INC.|The PNC Financial Services Group Inc
PPG INDUSTRIES INC|PPG Industries, Inc.
PRICE T ROWE GROUP INC|T. Rowe Price Group, Inc.
PRINCIPAL FINANCIAL GROUP INC|Principal Financial Group, Inc.
PROCTER & GAMBLE Co|The Procter & Gamble Company
PROGRESSIVE CORP/OH/|The Progressive Corporation
PROSPECT CAPITAL CORP|Prospect Capital Corporation
PROVIDENT FINANCIAL HOLDINGS INC|Provident Financial Holdings, Inc.
PROVIDENT FINANCIAL SERVICES INC|Provident Financial Services, Inc.
PRUDENTIAL FINANCIAL INC|Prudential Financial, Inc.
PRUDENTIAL PLC|Prudential plc ADR
PUBLIC SERVICE ENTERPRISE GROUP INC|Public Service Enterprise Group Incorporated
Public Storage|Public Storage Inc
PULTEGROUP INC/MI/|PulteGroup, Inc.
QUAKER CHEMICAL CORP|Quaker Houghton
QUEST DIAGNOSTICS INC|Quest Diagnostics Incorporated
QUEST RESOURCE HOLDING CORP|Quest Resource Holding Corporation
RALPH LAUREN CORP|Ralph Lauren Corporation
RAYMOND JAMES FINANCIAL INC|Raymond James Financial, Inc.
RTX Corp|Raytheon Technologies Corporation
REALTY INCOME CORP|Realty Income Corporation
REGENERON PHARMACEUTICALS, INC.|Regeneron Pharmaceuticals Inc
REGIONS FINANCIAL CORP|Regions Financial Corporation
REINSURANCE GROUP OF AMERICA INC|Reinsurance Group of America, Incorporated
RELIANCE, INC.|Reliance Steel & Aluminum Co.
REPUBLIC BANCORP INC /KY/|Republic Bancorp, Inc.
REPUBLIC FIRST BANCORP INC|Republic First Bancorp, Inc.
REPUBLIC SERVICES, INC.|Republic Services Inc
RIO TINTO PLC|Rio Tinto Group
RIVERVIEW BANCORP INC|Riverview Bancorp, Inc.
RIVERVIEW FINANCIAL Corp|Riverview Financial Corporation
Rocket Companies, Inc.|Rocket Companies Inc
ROCKWELL AUTOMATION, INC|Rockwell Automation Inc.
ROPER TECHNOLOGIES INC|Roper Technologies, Inc.
ROYAL BANK OF CANADA|Royal Bank of Canada
ROYAL CARIBBEAN CRUISES LTD|Royal Caribbean Group
ROYAL GOLD INC|Royal Gold, Inc.
RPM INTERNATIONAL INC/DE/|RPM International Inc.
RYDER SYSTEM INC|Ryder System, Inc.
S&P Global Inc.|S & P Global Inc
SALESFORCE, INC.|Salesforce.com Inc
SANDY SPRING BANCORP INC|Sandy Spring Bancorp, Inc.
SCHWAB CHARLES CORP|The Charles Schwab Corporation
SCOTTS MIRACLE-GRO CO|The Scotts Miracle-Gro Company
SEACOAST BANKING CORP OF FLORIDA|Seacoast Banking Corporation of Florida
SEAGATE TECHNOLOGY HOLDINGS PLC|Seagate Technology Holdings plc
SELECTIVE INSURANCE GROUP INC|Selective Insurance Group, Inc.
SERVICE CORP INTERNATIONAL|Service Corporation International
SHERWIN WILLIAMS CO|The Sherwin-Williams Company
SHINHAN FINANCIAL GROUP CO LTD|Shinhan Financial Group Co., Ltd.
SIMON PROPERTY GROUP INC /DE/|Simon Property Group, Inc.
SIMPSON MANUFACTURING CO., INC. /CA/|Simpson Mfg Company, Inc.
SKECHERS USA INC|Skechers U.S.A., Inc.
SKY QUARRY INC.|Sky Quarry Inc
SKYWEST INC|SkyWest, Inc.
SL GREEN REALTY CORP|SL Green Realty Corp.
SMITH & NEPHEW PLC|Smith and Nephew PLC ADR
SMITH A O CORP|A. O. Smith Corporation
SMITH MICRO SOFTWARE, INC.|Smith Micro Software Inc
Snap Inc|Snap Inc. Class A
Snap-on Inc|Snap-on Incorporated
SOUTH STATE Corp|SouthState Corporation
SOUTHERN CO|The Southern Company
SOUTHERN COPPER CORP/|Southern Copper Corporation
SOUTHERN FIRST BANCSHARES INC|Southern First Bancshares, Inc.
SOUTHERN MISSOURI BANCORP, INC.|Southern Missouri Bancorp Inc
SOUTHSIDE BANCSHARES INC|Southside Bancshares, Inc.
SOUTHWEST AIRLINES CO|Southwest Airlines Co.
SOUTHWEST GAS HOLDINGS, INC.|Southwest Gas Holdings Inc
SPDR GOLD TRUST|SPDR Gold Shares
ST JOE Co|The St. Joe Company
STANLEY BLACK & DECKER, INC.|Stanley Black and Decker Inc
STARBUCKS CORP|Starbucks Corporation
STATE STREET CORP|State Street Corporation
STEEL DYNAMICS INC|Steel Dynamics, Inc.
STRYKER CORP|Stryker Corporation
SUMITOMO MITSUI FINANCIAL GROUP, INC.|Sumitomo Mitsui Financial Group Inc
SUN COMMUNITIES INC|Sun Communities, Inc.
SUN COUNTRY AIRLINES HOLDINGS, INC.|Sun Country Airlines Holdings Inc
Sunrun Inc.|SunRun Inc
SVB FINANCIAL GROUP|SVB Financial Group
SYSCO CORP|Sysco Corporation
T-Mobile US, Inc.|T Mobile US Inc
TAIWAN SEMICONDUCTOR MANUFACTURING CO LTD|Taiwan Semiconductor Mfg. Co. Ltd.
TAKEDA PHARMACEUTICAL CO LTD|Takeda Pharmaceutical Company Limited
Take-Two Interactive Software Inc|Take Two Interactive Software, Inc.
TARGET CORP|Target Corporation
TATA MOTORS LTD/FI|Tata Motors Limited
TC ENERGY CORP|TC Energy Corporation
TE Connectivity plc|TE Connectivity Ltd.
TELEFONICA S A|Telefónica, S.A.
TELEFLEX INC|Teleflex Incorporated
TELEPHONE & DATA SYSTEMS INC /DE/|Telephone and Data Systems, Inc.
TEMPLETON EMERGING MARKETS FUND|Templeton Emerging Markets Fund
TEMPLETON EMERGING MARKETS INCOME FUND|Templeton Emerging Markets Income Fund
TEMPLETON GLOBAL INCOME FUND|Templeton Global Income Fund
TENET HEALTHCARE CORP|Tenet Healthcare Corporation
TENNANT CO|Tennant Company
TEVA PHARMACEUTICAL INDUSTRIES LTD|Teva Pharmaceutical Inds Ltd ADR
TEXAS CAPITAL BANCSHARES INC/TX|Texas Capital Bancshares, Inc.
TEXAS INSTRUMENTS INC|Texas Instruments Incorporated
TEXAS PACIFIC LAND Corp|Texas Pacific Land Trust
TEXTRON INC|Textron Inc.
THERMO FISHER SCIENTIFIC INC.|Thermo Fisher Scientific, Inc.
THOMSON REUTERS CORP /CAN/|Thomson Reuters Corporation
TIMKEN CO|The Timken Company
TJX COMPANIES INC /DE/|The TJX Companies, Inc.
TOOTSIE ROLL INDUSTRIES INC|Tootsie Roll Industries, Inc.
TORO CO|The Toro Company
TORONTO DOMINION BANK|The Toronto-Dominion Bank
TOTALENERGIES SE|TotalEnergies SE ADR
TOWER SEMICONDUCTOR LTD|Tower Semiconductor Ltd.
TOYOTA MOTOR CORP/|Toyota Motor Corporation
TRACTOR SUPPLY CO /DE/|Tractor Supply Company
Trane Technologies plc|Ingersoll-Rand plc (Trane Technologies)
TRANSOCEAN LTD.|Transocean Ltd
TRAVELERS COMPANIES, INC.|The Travelers Cos Inc
TRI POINTE HOMES, INC.|TRI Pointe Group Inc
TRUSTCO BANK CORP N Y|TrustCo Bank Corp NY
TRUSTMARK CORP|Trustmark Corporation
TURKCELL ILETISIM HIZMETLERI A S|Turkcell İletişim Hizmetleri A.Ş.
TWO HARBORS INVESTMENT CORP.|Two Harbors Investment Corp
TYLER TECHNOLOGIES INC|Tyler Technologies, Inc.
TYSON FOODS, INC.|Tyson Foods Inc Class A
U.S. Bancorp|US Bancorp /DE/
U.S. GLOBAL INVESTORS INC|US Global Investors, Inc.
U.S. PHYSICAL THERAPY INC /NV|US Physical Therapy Inc
UBS Group AG|UBS Group Inc
UDR, Inc.|UDR Inc
UFP INDUSTRIES INC|UFP Industries, Inc.
UFP TECHNOLOGIES INC|UFP Technologies, Inc.
UMB FINANCIAL CORP|UMB Financial Corporation
UNION PACIFIC CORP|Union Pacific Corporation
UNION BANKSHARES INC|Union Bankshares, Inc.
UNISYS CORP|Unisys Corporation
United Airlines Holdings, Inc.|United Airlines Holdings Inc
UNITED BANCORP INC /OH/|United Bancorp, Inc.
UNITED BANKSHARES INC/WV|United Bankshares, Inc.
UNITED COMMUNITY BANKS INC|United Community Banks, Inc.
UNITED FIRE GROUP INC|United Fire Group, Inc.
UNITED MICROELECTRONICS CORP|United Microelectronics Corporation ADR
UNITED PARCEL SERVICE INC|United Parcel Service, Inc. Class B
UNITED RENTALS, INC.|United Rentals Inc
UNITED SECURITY BANCSHARES|United Security Bancshares Inc
UNITED STATES CELLULAR CORP|US Cellular Corporation
UNITED STATES STEEL CORP|US Steel Corporation
UNITED THERAPEUTICS Corp|United Therapeutics Corporation
UNITEDHEALTH GROUP INC|UnitedHealth Group Incorporated
UNIVERSAL DISPLAY CORP \\PA\\|Universal Display Corporation
UNIVERSAL HEALTH SERVICES INC|Universal Health Services, Inc.
UNIVERSAL HEALTH REALTY INCOME TRUST|Universal Health Realty Income Trust
UNIVERSAL INSURANCE HOLDINGS, INC.|Universal Insurance Holdings Inc
UNIVERSAL FOREST PRODUCTS INC|Universal Forest Products, Inc.
UNIVERSAL CORP /VA/|Universal Corporation
V F CORP|VF Corporation
VALERO ENERGY CORP/TX|Valero Energy Corporation
VALLEY NATIONAL BANCORP|Valley National Bancorp
VAN ECK MERK GOLD TRUST|VanEck Merk Gold Trust
VECTOR GROUP LTD|Vector Group Ltd.
VERISIGN INC/CA|VeriSign, Inc.
VERIZON COMMUNICATIONS INC|Verizon Communications Inc.
VERTEX PHARMACEUTICALS INC / MA|Vertex Pharmaceuticals Incorporated
VERTEX, INC.|Vertex Inc
VERTEX ENERGY INC.|Vertex Energy, Inc.
VIRTUS INVESTMENT PARTNERS, INC.|Virtus Investment Partners Inc
VISA INC.|Visa Inc. Class A
VISHAY INTERTECHNOLOGY INC|Vishay Intertechnology, Inc.
VISHAY PRECISION GROUP, INC.|Vishay Precision Group Inc
VORNADO REALTY TRUST|Vornado Realty Trust
Vulcan Materials CO|Vulcan Materials Company
W. P. Carey Inc.|WP Carey Inc
Walgreens Boots Alliance, Inc.|Walgreens Boots Alliance Inc
Walmart Inc.|Wal-Mart Stores Inc
WASHINGTON TRUST BANCORP INC|Washington Trust Bancorp, Inc.
WASHINGTON FEDERAL INC|WaFd Inc (Washington Federal)
WASTE CONNECTIONS, INC.|Waste Connections Inc
WASTE MANAGEMENT INC|Waste Management, Inc.
WATERS CORP /DE/|Waters Corporation
WATSCO INC|Watsco, Inc.
WATTS WATER TECHNOLOGIES INC|Watts Water Technologies, Inc.
WEC ENERGY GROUP, INC.|WEC Energy Group Inc
WEIS MARKETS INC|Weis Markets, Inc.
WELLS FARGO & COMPANY/MN|Wells Fargo & Company
WEST PHARMACEUTICAL SERVICES INC|West Pharmaceutical Services, Inc.
WEST BANCORPORATION INC|West Bancorporation, Inc.
WESTAMERICA BANCORPORATION|Westamerica Bancorporation
WESTERN ALLIANCE BANCORPORATION|Western Alliance Bancorp
WESTERN ASSET HIGH INCOME FUND II INC.|Western Asset High Income Fund II Inc
WESTERN ASSET HIGH INCOME OPPORTUNITY FUND INC.|Western Asset High Income Opportunity Fund Inc
WESTERN DIGITAL CORP|Western Digital Corporation
WESTERN NEW ENGLAND BANCORP, INC.|Western New England Bancorp Inc
WESTERN UNION CO|The Western Union Company
WESTROCK Co|WestRock Company
WEYERHAEUSER CO|Weyerhaeuser Company
WHEATON PRECIOUS METALS CORP.|Wheaton Precious Metals Corp
WHIRLPOOL CORP /DE/|Whirlpool Corporation
WILEY JOHN & SONS, INC.|John Wiley & Sons, Inc.
WILLIAMS COMPANIES, INC.|The Williams Companies Inc
WILLIAMS SONOMA INC|Williams-Sonoma, Inc.
WILLIS TOWERS WATSON PLC|Willis Towers Watson Public Limited Company
WINTRUST FINANCIAL CORP|Wintrust Financial Corporation
WOLVERINE WORLD WIDE INC /DE/|Wolverine World Wide, Inc.
WOODWARD, INC.|Woodward Inc
WORLD ACCEPTANCE CORP|World Acceptance Corporation
WORLD KINECT CORP|World Fuel Services Corporation
WORTHINGTON ENTERPRISES, INC.|Worthington Industries Inc
WSFS FINANCIAL CORP|WSFS Financial Corporation
WYNDHAM HOTELS & RESORTS, INC.|Wyndham Hotels and Resorts Inc
WYNN RESORTS LTD|Wynn Resorts, Limited
XCEL ENERGY INC|Xcel Energy Inc.
XEROX HOLDINGS CORP|Xerox Holdings Corporation
YUM BRANDS INC|Yum! Brands, Inc.
Yum China Holdings, Inc.|Yum China Holdings Inc
ZEBRA TECHNOLOGIES CORP|Zebra Technologies Corporation
ZIMMER BIOMET HOLDINGS, INC.|Zimmer Biomet Holdings Inc
ZIONS BANCORPORATION, NATIONAL ASSOCIATION /UT/|Zions Bancorporation N.A.
`;

/** [name in a filing register, name at a market data vendor], both of one firm. */
export const LISTED_FIRMS: readonly (readonly [string, string])[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [left = '', right = ''] = line.split('|');
    return [left, right] as const;
  });
