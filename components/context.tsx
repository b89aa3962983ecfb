/** What every component needs besides its props: words, language and the present time. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Language } from '../utils/guide/types.ts';
import { clock, timeLeft, took } from '../utils/texts/format.ts';
import { type Texts, textsIn } from '../utils/texts/index.ts';

interface Surroundings {
  language: Language;
  /** The present, in milliseconds since the epoch; fixed in the gallery. */
  now: () => number;
}

const Context = createContext<Surroundings>({ language: 'en', now: Date.now });

/** Sets language and clock for everything inside. */
export function Surround({
  language,
  now = Date.now,
  children,
}: Partial<Surroundings> & { children: ReactNode }) {
  return <Context value={{ language: language ?? 'en', now }}>{children}</Context>;
}

/** The words in the language of this page. */
export function useTexts(): Texts {
  return textsIn(useContext(Context).language);
}

/** The language of this page. */
export function useLanguage(): Language {
  return useContext(Context).language;
}

const PERCENT = new Map<Language, Intl.NumberFormat>();

/** Made once for each language: a table asks for it with every row. */
function percent(language: Language): Intl.NumberFormat {
  const known = PERCENT.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  PERCENT.set(language, made);
  return made;
}

/** Times and durations in the language of this page. */
export function useFormat() {
  const { language, now } = useContext(Context);
  return {
    clock: (at: number) => clock(at, now(), language),
    left: (until: number) => timeLeft(until - now(), language),
    duration: (milliseconds: number) => timeLeft(milliseconds, language),
    count: (many: number) => many.toLocaleString(language),
    /** @param share 0 to 1 */
    share: (share: number) => percent(language).format(share),
    took: (milliseconds: number) => took(milliseconds, language),
  };
}

/**
 * The present, renewed while something counts down.
 *
 * @param every milliseconds between renewals; undefined stands still
 */
export function useNow(every: number | undefined): number {
  const { now } = useContext(Context);
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (every === undefined) return;
    const timer = setInterval(() => setTime(now()), every);
    return () => clearInterval(timer);
  }, [every, now]);
  return time;
}
