import type { ClipboardTexts } from './en.ts';

export const clipboard: ClipboardTexts = {
  ask: 'Zwischenablage nach einer Minute leeren?',
  askText:
    'Ihr Browser fragt dann, ob Onramp die Zwischenablage lesen darf. Nur so sieht es, ob Ihre Werte noch darin sind; es liest einmal, behält nichts und lässt anderes in Ruhe.',
  askYes: 'Erlauben und kopieren',
  askNo: 'Kopieren, ohne zu leeren',
  copied: 'Kopiert.',
  clears: (left) => `Kopiert. Wird in ${left} geleert, falls es dann noch in der Zwischenablage ist.`,
  cleared: 'Die Zwischenablage wurde geleert.',
  replaced: 'In der Zwischenablage ist inzwischen etwas anderes; es blieb unberührt.',
  failed:
    'Der Browser ließ Onramp die Zwischenablage nicht leeren. Leeren Sie sie selbst: Kopieren Sie etwas anderes.',
  stays: 'Kopiert. Es wird nicht geleert: Kopieren Sie etwas anderes, sobald Sie es eingefügt haben.',
  refused: 'Der Browser hat das Kopieren nicht erlaubt.',
  copySecret: 'Geheimnis kopieren',
  copyTracking: 'Tracking-Identifikator kopieren',
};
