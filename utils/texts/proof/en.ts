/** The words around the test's findings and around the proof by writing. */
export const proof = {
  unproven: 'Nothing is proven yet: the rows say why.',
  others: (count: number) =>
    count === 1 ? 'One more cause is possible' : `${count} more causes are possible`,
  gauge: (used: string, limit: string) => `${used} of ${limit} requests used`,
  offer: 'Prove it by writing\u00a0…',
  title: 'Make a webhook and delete it?',
  what: 'Onramp makes one inactive company webhook named “Onramp test” with one field, and deletes it at once. It calls nobody.',
  warning:
    'Autotask may count deleted webhooks against the level’s number. Nobody has published whether it does.',
  yes: 'Yes, make and delete it',
  running: 'Making and deleting …',
  leftTitle: 'A test webhook may be left in Autotask',
  left: (name: string) => `“${name}” is inactive and calls nobody. It is not certain that it is gone.`,
  clean: 'Delete the test webhook',
};

export type ProofTexts = typeof proof;
