import type { Company } from '../contract/refresh.ts';
import { readDomain } from './organizations/domain.ts';

/** A company of Autotask as suggestions and their table need it. */
export interface CompanyParty {
  id: number;
  name: string;
  /** The web address's domain, where there is one in it. */
  domain?: string;
  webAddress?: string;
  phone?: string;
  city?: string;
  /** Autotask's number; its label stands in the tenant's picklist. */
  companyType?: number;
  isActive?: boolean;
}

/** @param company as a refresh stored it */
export function partyOf(company: Company): CompanyParty {
  const domain = company.webAddress === undefined ? undefined : readDomain(company.webAddress);
  return { ...company, ...(domain === undefined ? {} : { domain }) };
}
