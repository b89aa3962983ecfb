import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Select } from '../primitives/select.tsx';
import { Section } from './section.tsx';

interface Props {
  language: AppState['language'];
  actions: Actions;
}

const CHOICES = ['auto', 'en', 'de', 'es'] as const;
type Choice = (typeof CHOICES)[number];

/** Each language in its own words, so that it is found by who reads no other. */
const NAMES: Record<Exclude<Choice, 'auto'>, string> = { en: 'English', de: 'Deutsch', es: 'Español' };

/** The product's language: the browser's, or one that is chosen. */
export function LanguageSection({ language, actions }: Props) {
  const texts = useTexts();
  const nameOf = (choice: Choice) => (choice === 'auto' ? texts.vault.languageAuto : NAMES[choice]);
  return (
    <Section id="language" title={texts.vault.language} intro={texts.vault.languageIntro}>
      <div className="max-w-xs">
        <Select
          quiet
          label={texts.vault.language}
          value={language.chosen ?? 'auto'}
          options={CHOICES.map((choice) => ({ value: choice, label: nameOf(choice) }))}
          onValue={(value) => {
            const choice = CHOICES.find((one) => one === value);
            if (choice) void actions.ask('language.choose', { language: choice });
          }}
        />
      </div>
    </Section>
  );
}
