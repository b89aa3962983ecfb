import type { CompanyWords } from '../words/en.ts';
import type { FieldKind } from './fields.ts';
import type { Operator } from './filter-json.ts';

export interface Operation {
  op: Operator;
  /** What a drop-down calls it, in `CompanyWords.operation`: "is", "is not", "after". */
  word: keyof CompanyWords['operation'];
  value: 'one' | 'many' | 'none';
}

const EXISTENCE: Operation[] = [
  { op: 'exist', word: 'exist', value: 'none' },
  { op: 'notExist', word: 'notExist', value: 'none' },
];
const CHOICE: Operation[] = [
  { op: 'eq', word: 'is', value: 'one' },
  { op: 'noteq', word: 'isNot', value: 'one' },
  { op: 'in', word: 'oneOf', value: 'many' },
  { op: 'notIn', word: 'noneOf', value: 'many' },
  ...EXISTENCE,
];
const AMOUNT: Operation[] = [
  { op: 'eq', word: 'equals', value: 'one' },
  { op: 'noteq', word: 'notEquals', value: 'one' },
  { op: 'gt', word: 'greater', value: 'one' },
  { op: 'gte', word: 'atLeast', value: 'one' },
  { op: 'lt', word: 'less', value: 'one' },
  { op: 'lte', word: 'atMost', value: 'one' },
  { op: 'in', word: 'oneOf', value: 'many' },
  { op: 'notIn', word: 'noneOf', value: 'many' },
  ...EXISTENCE,
];

/** Autotask's operators (autotask-rest-api.md 6.1) that make sense for each kind of field, the usual one first. */
const OPERATIONS: Record<FieldKind, Operation[]> = {
  picklist: CHOICE,
  reference: CHOICE,
  'whole-number': AMOUNT,
  number: AMOUNT,
  boolean: [
    { op: 'eq', word: 'is', value: 'one' },
    { op: 'noteq', word: 'isNot', value: 'one' },
  ],
  date: [
    { op: 'gt', word: 'after', value: 'one' },
    { op: 'gte', word: 'onOrAfter', value: 'one' },
    { op: 'lt', word: 'before', value: 'one' },
    { op: 'lte', word: 'onOrBefore', value: 'one' },
    { op: 'eq', word: 'exactly', value: 'one' },
    { op: 'noteq', word: 'notExactly', value: 'one' },
    ...EXISTENCE,
  ],
  text: [
    { op: 'contains', word: 'contains', value: 'one' },
    { op: 'beginsWith', word: 'begins', value: 'one' },
    { op: 'endsWith', word: 'ends', value: 'one' },
    { op: 'eq', word: 'is', value: 'one' },
    { op: 'noteq', word: 'isNot', value: 'one' },
    { op: 'in', word: 'oneOf', value: 'many' },
    { op: 'notIn', word: 'noneOf', value: 'many' },
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
