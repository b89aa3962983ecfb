/** Kinds of pages, and what a click on them does. */

export type PageKind =
  | 'shell'
  | 'login'
  | 'category'
  | 'levels'
  | 'level-editor'
  | 'resources'
  | 'api-user'
  | 'new-resource'
  | 'denied'
  | 'help'
  | 'blank';

export type Place = 'tab' | 'popup' | 'frame' | 'dialog';

/** What a click does. The page script plays it; skins never look inside. */
export type Action =
  | { do: 'nothing' }
  /** Entry of a row's menu: does what the row has under this name. */
  | { do: 'entry'; name: string }
  /** Another page, in the place that the page options name. */
  | { do: 'open'; url: string; place: Place }
  /** The shell's content frame, with the address of the shell itself following. */
  | { do: 'content'; url: string; entry: string }
  /** Another panel of the shell's navigation. */
  | { do: 'panel'; panel: 'root' | 'admin' }
  | { do: 'collapse' }
  | { do: 'reload' }
  /** Another page in the same frame. */
  | { do: 'go'; url: string }
  | { do: 'save'; after: 'stay' | 'close' | 'new' }
  | { do: 'cancel' }
  | { do: 'closeDialog' }
  /** Asks the server for a new value and writes it into a field. */
  | { do: 'generate'; what: 'key' | 'secret'; field: string }
  /** Opens or closes every section of the page. */
  | { do: 'sections'; expanded: boolean }
  /** Ticks or clears every box of a section. */
  | { do: 'permission'; section: string; granted: boolean }
  /** An operation on a row; the page loads again afterwards. */
  | { do: 'row'; operation: string; id: number };
