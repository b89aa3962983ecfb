/** Windows, tabs, frames and dialogs: who opened this page, and how it goes away. */

/** Under this symbol a page that shows others in frames offers to close them. Symbols are this world's own. */
const HOST = Symbol.for('practice tenant: host of frames');

interface FrameHost {
  /** `outer`: only a frame around the page; `dialog`: the page lies over another one. */
  kind: 'outer' | 'dialog';
  close(frame: Element): void;
}

/** Offers to close the frames of this document. */
export function hostFrames(host: FrameHost): void {
  Object.defineProperty(window, HOST, { value: host, configurable: true });
}

/**
 * Closes the page: its dialog, or its tab or window, or else it shows the list it belongs to.
 *
 * @param list address to show where nothing can be closed
 */
export function closePage(list: string): void {
  let view: Window = window;
  for (let host = hostOf(view); host; host = hostOf(view)) {
    if (host.kind === 'dialog' && view.frameElement) {
      host.close(view.frameElement);
      return;
    }
    view = view.parent;
  }
  if (view !== view.top) {
    view.location.assign(list);
    return;
  }
  view.close();
  // A window that no script opened stays open.
  setTimeout(() => {
    if (!view.closed) view.location.assign(list);
  }, 150);
}

function hostOf(view: Window): FrameHost | undefined {
  if (!view.frameElement) return undefined;
  const host: unknown = Reflect.get(view.parent, HOST);
  return typeof host === 'object' && host !== null ? (host as FrameHost) : undefined;
}

/** Opens a page beside this one. */
export function openPage(url: string, place: 'tab' | 'popup'): void {
  if (place === 'tab') window.open(url, '_blank');
  else window.open(url, '_blank', 'popup,width=1080,height=820');
}
