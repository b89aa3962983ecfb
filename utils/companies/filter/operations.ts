import type { FieldKind } from './fields.ts';
import type { Operator } from './filter-json.ts';

export interface Operation {
  op: Operator;
  /** For a drop-down: "is", "is not", "after". */
  label: string;
  value: 'one' | 'many' | 'none';
}

const EXISTENCE: Operation[] = [
  { op: 'exist', label: 'has a value', value: 'none' },
  { op: 'notExist', label: 'is empty', value: 'none' },
];
const CHOICE: Operation[] = [
  { op: 'eq', label: 'is', value: 'one' },
  { op: 'noteq', label: 'is not', value: 'one' },
  { op: 'in', label: 'is one of', value: 'many' },
  { op: 'notIn', label: 'is none of', value: 'many' },
  ...EXISTENCE,
];
const AMOUNT: Operation[] = [
  { op: 'eq', label: 'equals', value: 'one' },
  { op: 'noteq', label: 'does not equal', value: 'one' },
  { op: 'gt', label: 'is greater than', value: 'one' },
  { op: 'gte', label: 'is at least', value: 'one' },
  { op: 'lt', label: 'is less than', value: 'one' },
  { op: 'lte', label: 'is at most', value: 'one' },
  { op: 'in', label: 'is one of', value: 'many' },
  { op: 'notIn', label: 'is none of', value: 'many' },
  ...EXISTENCE,
];

/** Autotask's operators (autotask-rest-api.md 6.1) that make sense for each kind of field, the usual one first. */
const OPERATIONS: Record<FieldKind, Operation[]> = {
  picklist: CHOICE,
  reference: CHOICE,
  'whole-number': AMOUNT,
  number: AMOUNT,
  boolean: [
    { op: 'eq', label: 'is', value: 'one' },
    { op: 'noteq', label: 'is not', value: 'one' },
  ],
  date: [
    { op: 'gt', label: 'is after', value: 'one' },
    { op: 'gte', label: 'is on or after', value: 'one' },
    { op: 'lt', label: 'is before', value: 'one' },
    { op: 'lte', label: 'is on or before', value: 'one' },
    { op: 'eq', label: 'is exactly', value: 'one' },
    { op: 'noteq', label: 'is not exactly', value: 'one' },
    ...EXISTENCE,
  ],
  text: [
    { op: 'contains', label: 'contains', value: 'one' },
    { op: 'beginsWith', label: 'begins with', value: 'one' },
    { op: 'endsWith', label: 'ends with', value: 'one' },
    { op: 'eq', label: 'is', value: 'one' },
    { op: 'noteq', label: 'is not', value: 'one' },
    { op: 'in', label: 'is one of', value: 'many' },
    { op: 'notIn', label: 'is none of', value: 'many' },
    ...EXISTENCE,
  ],
};

export function operationsFor(kind: FieldKind): readonly Operation[] {
  return OPERATIONS[kind];
}

/** @returns `undefined` when the operator makes no sense for this kind of field */
export function operationOf(kind: FieldKind, op: Operator): Operation | undefined {
  return OPERATIONS[kind].find((operation) => operation.op === op);
}

/** How many values an operator takes, whatever the field. */
export function valuesOf(op: Operator): Operation['value'] {
  if (op === 'exist' || op === 'notExist') return 'none';
  return op === 'in' || op === 'notIn' ? 'many' : 'one';
}
