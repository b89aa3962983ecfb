/** Copying values, and what becomes of them on the clipboard. */
export const clipboard = {
  ask: 'Clear the clipboard after a minute?',
  askText:
    'Your browser will ask whether Onramp may read the clipboard. Only so can it see that your values are still in there; it reads once, keeps nothing, and leaves other things alone.',
  askYes: 'Allow and copy',
  askNo: 'Copy without clearing',
  copied: 'Copied.',
  clears: (left: string) => `Copied. Cleared in ${left}, if it is still on the clipboard then.`,
  cleared: 'The clipboard was cleared.',
  replaced: 'Something else is on the clipboard by now, so it was left alone.',
  failed: 'The browser did not let Onramp clear the clipboard. Clear it yourself: copy something else.',
  stays: 'Copied. It will not be cleared: copy something else once you have pasted it.',
  refused: 'The browser did not allow copying.',
  copySecret: 'Copy the secret',
  copyTracking: 'Copy the tracking identifier',
};

export type ClipboardTexts = typeof clipboard;
