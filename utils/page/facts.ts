/**
 * What the agent says about one frame of an Autotask page. Types only: the agent builds these by hand
 * (it carries no zod); `utils/messages` holds the schema that the background checks them with.
 * No fact ever holds a secret or a tracking identifier.
 */

/** Which page a frame shows, recognised by its content and not by its address. */
export type PageKind =
  | 'shell'
  | 'admin-category'
  | 'security-levels'
  | 'security-level-editor'
  | 'resources'
  | 'api-user-editor'
  | 'login'
  | 'access-denied'
  | 'other';

export type PageLanguage = 'en' | 'de' | 'es';

/** The Onyx shell or an older landing page: navigation around the frames. */
export interface ShellFacts {
  kind: 'shell';
  /** The navigation shows the Admin categories. */
  adminOpen: boolean;
}

/** "<local term> Settings & Users" and its sisters: sections with links. */
export interface AdminCategoryFacts {
  kind: 'admin-category';
  /** The link to the security levels can be seen (its section is expanded). */
  securityLevelsVisible: boolean;
  /** The link to the resources can be seen. */
  resourcesVisible: boolean;
}

/** The grid of security levels. */
export interface SecurityLevelsFacts {
  kind: 'security-levels';
  /** The row "API User (system) (API-only)" is on the page. */
  systemRow: boolean;
  /** The row menu of that row is open and offers Copy. */
  copyOffered: boolean;
  /** Names of levels that are not system levels, as shown; at most 100. */
  customLevels: string[];
}

/** The editor of one security level. */
export interface SecurityLevelEditorFacts {
  kind: 'security-level-editor';
  /** As typed now; undefined when the field is not found. */
  name?: string;
  /** A system level: it cannot be saved. */
  system: boolean;
  /** Undefined when the box is not found. */
  active?: boolean;
  /** The section Other is open. */
  otherExpanded: boolean;
  /** "Can create Webhooks" is ticked; undefined when the box is not visible. */
  webhooksAllowed?: boolean;
  /** "Maximum number of Webhooks"; undefined when the field is not found, NaN never: null when not a number. */
  maximumWebhooks?: number | null;
  /** "Not required to change password" is ticked. */
  passwordNeverExpires?: boolean;
  /** Text of the page's active validation message. */
  validation?: string;
  /** A click on Save or Save & Close was seen since this document loaded. */
  saveClicked: boolean;
  /** The title names the level as saved (not a "Copy of …" prefill): text behind the dash. */
  titleName?: string;
}

/** The list of resources. */
export interface ResourcesFacts {
  kind: 'resources';
  /** The menu beside New is open and offers New API User. */
  newMenuOpen: boolean;
  /** Shown names of resources, at most 100 (to see the saved user appear). */
  names: string[];
}

/** The page of an API user, new or existing. */
export interface ApiUserEditorFacts {
  kind: 'api-user-editor';
  mode: 'new' | 'edit' | 'unknown';
  firstNameFilled: boolean;
  lastNameFilled: boolean;
  emailFilled: boolean;
  active?: boolean;
  locked?: boolean;
  /** Shown text of the chosen security level; undefined when none is chosen. */
  securityLevel?: string;
  /** Levels that the drop-down offers, when they can be read without opening it. */
  securityLevelOptions?: string[];
  locationFilled: boolean;
  /** Username (Key) holds something with an @; the value itself is read on capture only. */
  userNameFilled: boolean;
  /** A click on Generate Secret was seen, or typing in the field; the field itself is not read. */
  secretTouched: boolean;
  /** The secret was generated or typed anew after it had been captured. */
  secretStale?: boolean;
  tracking?: 'vendor' | 'custom';
  /** Shown text of the chosen integration vendor. */
  vendor?: string;
  /** Custom: an identifier is shown on the page. */
  trackingIdentifierShown: boolean;
  validation?: string;
  saveClicked: boolean;
}

export interface PlainFacts {
  kind: 'login' | 'access-denied' | 'other';
}

export type PageDetail =
  | ShellFacts
  | AdminCategoryFacts
  | SecurityLevelsFacts
  | SecurityLevelEditorFacts
  | ResourcesFacts
  | ApiUserEditorFacts
  | PlainFacts;

/** What became of the ring in this frame. */
export type TargetState =
  /** No step concerns this page. */
  | 'idle'
  /** Ring and hint stand at the one element. */
  | 'shown'
  /** The page is the right one, the element is not (yet) there. */
  | 'missing'
  /** The element is there, and something lies over it: a menu, a message, another window of the page. */
  | 'covered'
  /** More than one element fits: no ring, written instruction. */
  | 'ambiguous'
  /** The admin hid the hint. */
  | 'hidden';

/** One frame's report. */
export interface FrameFacts {
  /** Host of the frame's document (or of its parent, for about:blank and srcdoc). */
  host: string;
  top: boolean;
  language?: PageLanguage;
  /** 0..1: how sure the recogniser is. Below 0.6 guides treat the page as 'other'. */
  confidence: number;
  page: PageDetail;
  /** Step that the agent is showing or looking for, if any. */
  step?: string;
  target: TargetState;
}

/** What Capture reads, in answer to the background, never before the admin's click. */
export interface CapturedForm {
  userName: string;
  secret: string;
  /** Custom binding only, when the page shows it. */
  trackingIdentifier?: string;
  tracking?: 'vendor' | 'custom';
  vendor?: string;
  securityLevel?: string;
}
