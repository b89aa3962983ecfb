import type { Finding, FixLink } from '../../utils/checks/types.ts';
import { useTexts } from '../context.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { FindingBox } from './finding-box.tsx';

/** Causes that nothing rules out, behind one line, so that the likely ones stand out. */
export function OtherCauses({ findings, onFix }: { findings: Finding[]; onFix(link: FixLink): void }) {
  const texts = useTexts();
  return (
    <div className="mt-2 pl-3.5">
      <Disclosure title={texts.proof.others(findings.length)}>
        {findings.map((finding) => (
          <FindingBox key={finding.code} finding={finding} tone="neutral" onFix={onFix} />
        ))}
      </Disclosure>
    </div>
  );
}
