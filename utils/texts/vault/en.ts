/** Keeping and carrying credentials, instances in files, and the language. */
export const vault = {
  keep: 'Keep them with a passphrase',
  keepText:
    'Onramp puts a locked copy on this computer and asks for the passphrase after the browser was closed. Nobody can restore a lost passphrase.',
  keepRun: 'Lock and keep',
  passphrase: 'Passphrase',
  show: 'Show',
  hide: 'Hide',
  advice: {
    short: 'Too short: at least 8 characters.',
    weak: 'Easy to guess. Four or five random words are better.',
    fair: 'Fair. One more word makes it hard to guess.',
    good: 'Hard to guess.',
  },
  locked: 'A locked copy is on this computer',
  lockedText: (time: string) => `Locked ${time}. Open it with your passphrase.`,
  unlock: 'Open',
  kept: (time: string) => `Locked copy on this computer, of ${time}`,
  keptOld: 'It is older than what is in memory: lock again to replace it.',
  keepAgain: 'Lock again',
  unkeep: 'Delete the copy',
  unkeepAsk: 'Delete the locked copy of this instance? What is in memory stays until its time runs out.',
  unkeepYes: 'Yes, delete it',
  carry: 'Carry credentials',
  carryIntro:
    'The credentials of the current instance in an encrypted file. It opens on any computer with Onramp and the passphrase, and refuses every change.',
  export: 'Save an encrypted file',
  exportNone: 'Nothing is held for the current instance. Capture, type or open credentials first.',
  exported: 'The file is in your downloads. Send the passphrase by another way than the file.',
  import: 'Open an encrypted file',
  choose: 'Choose a file',
  chosen: (name: string) => `Chosen: ${name}`,
  open: 'Open it',
  unreadable: 'The file could not be read.',
  duplicate: 'Duplicate',
  removed: (label: string) => `“${label}” was removed.`,
  removedText: 'Undo brings back everything but the secret.',
  undo: 'Undo',
  instancesExport: 'Save all as a file',
  instancesImport: 'Add from a file',
  instancesFile: 'Zone, plan and progress, without secrets and deliveries.',
  language: 'Language',
  languageIntro:
    'For these pages, the guides and the hints in Autotask. Autotask’s own language stays as it is.',
  languageAuto: 'As the browser',
};

export type VaultTexts = typeof vault;
