/** Choosing a destination, checking it, and what became of a delivery. */
export const delivery = {
  remove: 'Remove the settings',
  removeAsk: (title: string) => `Remove the settings of ${title}, its key included?`,
  removeYes: 'Yes, remove them',
  keyGone: 'The key is no longer in memory: the browser was closed, or its time ran out. Enter it again.',
  vouch: 'Yes, use it',
  save: 'Save',
  check: 'Check it',
  checkAgain: 'Check again',
  checked: (time: string) => `Checked at ${time}`,
  checkFailed: 'The check found something to change',
  checkFirst: 'Before the first delivery Onramp checks it by a harmless call.',
  fill: 'Fill in the form',
  filling: 'Filling in …',
  copy: 'Copy',
  copied: 'Copied. Paste it now, and keep it nowhere in clear.',
  copyRefused: 'The browser did not allow copying.',
  ended: 'Ended',
  unsure: 'Unclear whether it arrived',
  sending: 'Being sent …',
  arrived: 'It arrived',
  again: 'Send it again',
  end: 'End it',
  here: 'on this computer',
};

export type DeliveryTexts = typeof delivery;
