import { useRef, useState } from 'react';
import { EVERY_COMPANY } from '../../utils/companies/filter/company-filter.ts';
import { type Draft, draftOf } from '../../utils/companies/filter/draft.ts';
import type { Instance } from '../../utils/instances/schema.ts';

export interface FilterDraft {
  draft: Draft;
  /** Keys for new rows. */
  nextKey(): number;
  edit(draft: Draft): void;
  /** Back to what is kept. */
  discard(): void;
}

/**
 * The filter being edited. It lives above the part that shows it, so that closing the part loses nothing; what is kept
 * elsewhere meanwhile shows as long as nothing was edited here.
 */
export function useFilterDraft(instance: Pick<Instance, 'id' | 'companyFilter'>): FilterDraft {
  const last = useRef(0);
  const nextKey = () => {
    last.current += 1;
    return last.current;
  };
  const [edited, setEdited] = useState<{ instance: string; draft: Draft }>();
  const [kept, setKept] = useState<{ of: Instance['companyFilter']; instance: string; draft: Draft }>();
  let shown = kept;
  if (!shown || shown.instance !== instance.id || shown.of !== instance.companyFilter) {
    const draft = draftOf(instance.companyFilter ?? EVERY_COMPANY, false, nextKey);
    shown = { of: instance.companyFilter, instance: instance.id, draft };
    setKept(shown);
  }
  return {
    draft: edited?.instance === instance.id ? edited.draft : shown.draft,
    nextKey,
    edit: (draft) => setEdited({ instance: instance.id, draft }),
    discard: () => setEdited(undefined),
  };
}
