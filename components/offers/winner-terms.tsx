import { RuleNote } from '@/components/law/rule-note';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { SigningTerm } from '@/lib/domain/law/signing-term';
import type { Day } from '@/lib/domain/units';
import { signingEs as words } from '@/lib/messages/es/signing';

type Props = { signing: { term: SigningTerm; today: Day } | null };

/** What whoever was awarded has to do before the contract, until when, and by which rule. */
export function WinnerTerms({ signing }: Props) {
  if (!signing) return null;
  const { papers, appeal } = signing.term;
  return (
    <Section title={words.ownTitle} lead={words.own}>
      {signing.today > papers.day && <Notice tone="due">{words.ownLate}</Notice>}
      <KeyValues
        items={[
          { label: words.papers, value: words.papersUntil(papers.day) },
          { label: words.appeal, value: appeal ? words.appealUntil(appeal.day) : words.noAppeal },
        ]}
      />
      <p className="small">
        <RuleNote {...papers.trace} />
      </p>
    </Section>
  );
}
