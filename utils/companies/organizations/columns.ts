/** What a column of an organization file can hold. */
export type ColumnName =
  | 'id'
  | 'name'
  | 'domain'
  | 'phone'
  | 'city'
  | 'slug'
  | 'managingOrgId'
  | 'enabled'
  | 'tags';

/** Position of each recognised column. */
export type Columns = Partial<Record<ColumnName, number>>;

/**
 * Headers by what they mean, the surest first: when a file has several of a line, the first one counts. The first line is
 * that of Rewst's own file (destinations.md 1.6).
 */
const HEADERS: [ColumnName, string[]][] = [
  ['name', ['organizationname', 'organisationname', 'orgname', 'organization', 'organisation']],
  ['name', ['companyname', 'customername', 'clientname', 'accountname', 'displayname', 'name']],
  ['name', ['company', 'customer', 'client', 'account', 'tenant', 'tenantname', 'title']],
  ['name', ['firma', 'firmenname', 'kunde', 'kundenname', 'unternehmen', 'empresa', 'cliente', 'nombre']],
  ['id', ['organizationid', 'organisationid', 'orgid', 'organizationuuid', 'uuid', 'id']],
  ['id', ['tenantid', 'customerid', 'clientid', 'accountid', 'companyid', 'externalid']],
  ['domain', ['domain', 'domainname', 'primarydomain', 'defaultdomain', 'domaene', 'dominio']],
  ['domain', ['website', 'webaddress', 'web', 'url', 'site', 'webseite', 'sitioweb']],
  ['phone', ['phone', 'phonenumber', 'mainphone', 'telephone', 'tel', 'telefon', 'telefono']],
  ['city', ['city', 'town', 'ort', 'stadt', 'ciudad']],
  ['slug', ['orgslug', 'slug']],
  ['managingOrgId', ['managingorgid', 'managingorganizationid', 'parentorgid']],
  ['enabled', ['isenabled', 'enabled', 'isactive', 'active']],
  ['tags', ['tagnames', 'tags']],
];

/** Which columns a header row names. */
export function recogniseColumns(header: readonly string[]): Columns {
  const plain = header.map(plainHeader);
  const columns: Columns = {};
  for (const [name, words] of HEADERS) {
    if (columns[name] !== undefined) continue;
    for (const word of words) {
      const at = plain.indexOf(word);
      if (at === -1 || Object.values(columns).includes(at)) continue;
      columns[name] = at;
      break;
    }
  }
  return columns;
}

function plainHeader(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
