import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { ownParts } from '@/lib/domain/law/own-value';
import type { Confidence } from '@/lib/domain/law/rule-book';
import { valueSentence, rulesEs as words } from '@/lib/messages/es/rules';
import { termsIn } from '@/lib/messages/es/terms';

export type ShownRule = {
  id: string;
  topic: string;
  text: string;
  value: unknown;
  norm: string;
  article: string;
  confidence: Confidence;
  note: string | null;
  overrides: readonly { id: string; value: unknown; legalBasis: string; at: Date }[];
};

/** The whole rule book by topic, with the municipality's own parameters beside. */
export function RuleList({ rules }: { rules: readonly ShownRule[] }) {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  return (
    <Page title={words.title} lead={words.lead}>
      <TermList
        of={[
          ...termsIn(rules.flatMap(({ text, norm, article }) => [text, norm, article])),
          'appeal',
          'fine',
          'order',
          'splitting',
          'seriousness',
        ]}
      />
      {topics.map((topic) => (
        <Section key={topic} title={words.topics[topic] ?? topic}>
          <DataTable
            caption={words.topics[topic] ?? topic}
            quietCaption
            columns={[
              { key: 'rule', label: words.rule },
              { key: 'norm', label: words.norm },
              { key: 'own', label: words.own },
            ]}
            rows={rules
              .filter((rule) => rule.topic === topic)
              .map((rule) => ({
                id: rule.id,
                rule: <AppLink href={`/municipio/reglas/${rule.id}`}>{rule.text}</AppLink>,
                norm: <RuleNote rule={rule.id} {...rule} decides={rule.confidence !== 'memory' || rule.overrides.length > 0} />,
                own: rule.overrides[0] ? (
                  valueSentence(ownParts(rule.id, rule.overrides[0].value))
                ) : (
                  <span className="quiet">—</span>
                ),
              }))}
          />
        </Section>
      ))}
    </Page>
  );
}
