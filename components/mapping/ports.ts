/** What the mapping page needs from the browser besides the background; the gallery and the tests pretend. */
import type { Organization } from '../../utils/contract/mappings.ts';
import type { DraftChoice } from '../../utils/mapping/table/types.ts';
import type { FromMatcherWorker, ToMatcherWorker } from '../../utils/mapping/worker.ts';

export interface MatcherWorker {
  tell(message: ToMatcherWorker): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** What an admin chose and has not saved, so that a closed tab loses nothing. */
export interface MappingDraft {
  /** Read from a file and kept nowhere else. */
  organizations?: Organization[];
  choices: DraftChoice[];
}

export interface MappingPorts {
  /** Id of the instance that the page is about; it stays, whichever tab is open. */
  instance: string | undefined;
  startMatcher(hear: (answer: FromMatcherWorker) => void, onFailure: () => void): MatcherWorker;
  drafts: {
    load(instance: string): Promise<MappingDraft | undefined>;
    /** Choices of one part of the rows, over those that were kept for this part before. */
    keep(instance: string, part: number, choices: DraftChoice[]): Promise<void>;
    /** Organizations that are kept nowhere else; none when left out. */
    keepOrganizations(instance: string, organizations?: Organization[]): Promise<void>;
    /** Drops the parts from this one on. */
    dropFrom(instance: string, part: number): Promise<void>;
  };
}
