import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { Check } from '@/lib/domain/matching/checks';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { gapSentence, opportunitiesEs as words } from '@/lib/messages/es/matching';

/** Each thing that a lot asks, as it stands for the reader's organisation. */
export function Checks({ checks, requirements }: { checks: readonly Check[]; requirements: readonly Requirement[] }) {
  return (
    <ul className="grid gap-4">
      {checks.map((check) => (
        <li key={`${check.kind}-${check.requirementId}`} className="grid justify-items-start gap-1">
          <CheckTag check={check} />
          <p>{whole(asked(check, requirements))}</p>
          {check.state === 'gap' && (
            <p>
              <b>{words.missing}</b> {whole(gapSentence(check.gap))}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function CheckTag({ check }: { check: Check }) {
  switch (check.state) {
    case 'met':
      return <Tag tone="ok">{check.unverified ? words.unverified : words.met}</Tag>;
    case 'gap':
      return <Tag tone="due">{words.gap}</Tag>;
    case 'later':
      return <Tag>{words.later}</Tag>;
    case 'exempt':
      return <Tag tone="ok">{`${words.exempt} (${check.ruleId})`}</Tag>;
  }
}

function asked(check: Check, requirements: readonly Requirement[]): string {
  const requirement = requirements.find(({ id }) => id === check.requirementId);
  return requirement?.text ?? (check.kind === 'product' ? words.productCheck : words.wholeQuantity);
}
