/** Looks into a clipboard once, and empties it if what was copied is still in there. */
import { type Ending, isWatched, type Watched } from './watched.ts';

/** A clipboard; both throw when the browser does not allow it. */
export interface Clipboard {
  read(): Promise<string>;
  write(text: string): Promise<void>;
}

/** Never throws. What was found is compared and dropped; it goes nowhere. */
export async function clearIfStillThere(clipboard: Clipboard, watched: Watched): Promise<Ending> {
  try {
    if (!(await isWatched(watched, await clipboard.read()))) return 'replaced';
    await clipboard.write('');
    // Some systems take the call and change nothing: only what is seen counts.
    return (await isWatched(watched, await clipboard.read())) ? 'failed' : 'cleared';
  } catch {
    return 'failed';
  }
}

/**
 * The clipboard of a document that nobody looks at: there `navigator.clipboard` refuses for want of focus, and the
 * older editing commands work with the permissions `clipboardRead` and `clipboardWrite` (seen in Chromium 156).
 */
export const unseenDocument: Clipboard = {
  async read() {
    let text: string | undefined;
    run('paste', (event) => {
      text = event.clipboardData?.getData('text/plain') ?? '';
    });
    if (text === undefined) throw new Error('The browser did not paste.');
    return text;
  },
  async write(text) {
    const done = run('copy', (event) => event.clipboardData?.setData('text/plain', text));
    if (!done) throw new Error('The browser did not copy.');
  },
};

function run(command: 'copy' | 'paste', hear: (event: ClipboardEvent) => void): boolean {
  const once = (event: ClipboardEvent) => {
    event.preventDefault();
    hear(event);
  };
  document.addEventListener(command, once);
  try {
    document.querySelector('textarea')?.focus();
    return document.execCommand(command);
  } finally {
    document.removeEventListener(command, once);
  }
}
