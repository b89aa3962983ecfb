import type { FilterField } from '../filter/fields.ts';

/**
 * What Autotask's own company fields are called, by name in lower case. The API gives them no label in any language;
 * English ones are made from the name (fields.ts). Labels of user-defined fields are the tenant's own.
 */
const NAMES: Record<'de' | 'es', Readonly<Record<string, string>>> = {
  de: {
    id: 'Unternehmensnummer',
    companyname: 'Unternehmensname',
    companynumber: 'Unternehmenskennung',
    companytype: 'Unternehmenstyp',
    isactive: 'Aktiv',
    classification: 'Klassifizierung',
    territoryid: 'Gebiet',
    marketsegmentid: 'Marktsegment',
    ownerresourceid: 'Zuständige Ressource',
    parentcompanyid: 'Übergeordnetes Unternehmen',
    city: 'Ort',
    state: 'Bundesland',
    postalcode: 'Postleitzahl',
    phone: 'Telefon',
    webaddress: 'Webadresse',
    createdate: 'Angelegt am',
    lastactivitydate: 'Letzte Aktivität',
    lasttrackedmodifieddatetime: 'Zuletzt geändert',
    countryid: 'Land',
    competitorid: 'Mitbewerber',
    address1: 'Adresse 1',
    address2: 'Adresse 2',
    currencyid: 'Währung',
    assetvalue: 'Vermögenswert',
    fax: 'Fax',
    istaxexempt: 'Steuerbefreit',
    taxid: 'Steuernummer',
  },
  es: {
    id: 'Número de empresa',
    companyname: 'Nombre de la empresa',
    companynumber: 'Código de la empresa',
    companytype: 'Tipo de empresa',
    isactive: 'Activa',
    classification: 'Clasificación',
    territoryid: 'Territorio',
    marketsegmentid: 'Segmento de mercado',
    ownerresourceid: 'Recurso responsable',
    parentcompanyid: 'Empresa matriz',
    city: 'Ciudad',
    state: 'Provincia',
    postalcode: 'Código postal',
    phone: 'Teléfono',
    webaddress: 'Dirección web',
    createdate: 'Creada el',
    lastactivitydate: 'Última actividad',
    lasttrackedmodifieddatetime: 'Última modificación',
    countryid: 'País',
    competitorid: 'Competidor',
    address1: 'Dirección 1',
    address2: 'Dirección 2',
    currencyid: 'Moneda',
    assetvalue: 'Valor de activos',
    fax: 'Fax',
    istaxexempt: 'Exenta de impuestos',
    taxid: 'Número fiscal',
  },
};

/** The same fields, called by what they are in the language, in its order. */
export function fieldsIn(language: 'en' | 'de' | 'es', fields: readonly FilterField[]): FilterField[] {
  if (language === 'en') return [...fields];
  const names = NAMES[language];
  return fields
    .map((field) => ({
      ...field,
      label: (field.udf ? undefined : names[field.name.toLowerCase()]) ?? field.label,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}
