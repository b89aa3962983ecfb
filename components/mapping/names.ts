import type { MappingBook } from '../../utils/mapping/table/book.ts';
import { CHOICE, type Choice } from '../../utils/mapping/table/types.ts';
import type { Texts } from '../../utils/texts/index.ts';

/** A company's name as it is shown; one that was not read has only its id. */
export function companyName(book: MappingBook, place: number, texts: Texts): string {
  const company = book.companies[place];
  if (!company) return '';
  return company.unread ? texts.mapping.table.unread(company.id) : company.name;
}

/** What was chosen, in words. */
export function choiceName(book: MappingBook, choice: Choice, texts: Texts): string {
  return choice >= 0 && choice !== CHOICE.open
    ? companyName(book, choice, texts)
    : texts.mapping.table.noCompany;
}
