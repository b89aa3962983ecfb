/** What every language of the checks must say. `{name}` is filled in; no text ever holds a secret. */
import type { FindingCode } from '../codes.ts';

export interface Words {
  saw: string;
  means: string;
  fix: string;
}

export interface CheckWords {
  titles: Record<
    | 'zone'
    | 'login'
    | 'trackingIdentifier'
    | 'readCompanies'
    | 'companyVisibility'
    | 'webhookRight'
    | 'webhooksInUse'
    | 'entityRights'
    | 'requestThreshold',
    string
  >;
  summaries: {
    zone: string;
    zoneUnlisted: string;
    zoneNotLookedUp: string;
    login: string;
    loginSlow: string;
    tracking: string;
    trackingVendor: string;
    companies: string;
    companiesVisible: string;
    webhooksMay: string;
    webhooksSeen: string;
    webhooksInUse: string;
    entitiesVisible: string;
    entitiesRestricted: string;
    entitiesUnsaid: string;
    threshold: string;
    thresholdSlow: string;
    thresholdUsedUp: string;
    webhooksProven: string;
    webhooksMade: string;
    skippedUndecided: string;
    skippedVendor: string;
    skippedLogin: string;
    skippedIdentifier: string;
    loginByIdentifier: string;
    skippedRight: string;
    skippedUncounted: string;
    skippedStopped: string;
  };
  /** Pieces that fill the findings' gaps. */
  phrases: Record<Phrase, string>;
  findings: Record<FindingCode, Words>;
}

export type Phrase =
  | 'lockedSeen'
  | 'lockedAfterSuccess'
  | 'lockedUnseen'
  | 'inactiveSeen'
  | 'inactiveUnseen'
  | 'vendorUnseen'
  | 'expiryUnseen'
  | 'newSeen'
  | 'newUnseen'
  | 'waitUntil'
  | 'waitFive'
  | 'plannedVendor'
  | 'customSeen'
  | 'otherVendorSeen'
  | 'readRefused'
  | 'readForbidden'
  | 'vendorSeen'
  | 'vendorChosen'
  | 'expirySeen'
  | 'identifierRefused'
  | 'identifierSilent'
  | 'zoneOpenPage'
  | 'zoneLookupSilent'
  | 'spaceAround'
  | 'spaceInside'
  | 'quotes'
  | 'entities'
  | 'curly'
  | 'invisible'
  | 'unsendable'
  | 'length'
  | 'shorter'
  | 'longer'
  | 'onlySpaces'
  | 'visibilityNone'
  | 'visibilityRestricted'
  | 'visibilityUnknown'
  | 'rightNone'
  | 'rightRefused'
  | 'rightForbidden'
  | 'rightWriteRefused'
  | 'rightAllAlone'
  | 'boxUnsaved'
  | 'conflictSaid'
  | 'conflictLevels'
  | 'boxUnticked'
  | 'rightRestricted'
  | 'rightAbsent'
  | 'rightUnseen'
  | 'inUse'
  | 'behind'
  | 'ahead'
  | 'aMinute'
  | 'seconds'
  | 'usedUp';
