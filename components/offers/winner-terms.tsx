import { RuleNote } from '@/components/law/rule-note';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { documentNames } from '@/lib/messages/es/census';
import { signingEs as words } from '@/lib/messages/es/signing';
import type { OwnSigning } from '@/lib/queries/offers/signing';

/** What whoever was awarded has to do before the contract: its papers, until when, and by which rules. */
export function WinnerTerms({ signing }: { signing: OwnSigning | null }) {
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
      <p className="text-small">
        <RuleNote {...papers.trace} />
      </p>
      {signing.papers.length > 0 && (
        <>
          <p>{words.ownList}</p>
          <ul className="stacked:mt-4">
            {signing.papers.map(({ document, trace }) => (
              <li key={document}>
                {documentNames[document]}
                <br />
                <span className="text-small">
                  <RuleNote {...trace} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
