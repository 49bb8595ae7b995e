import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { TermList } from '@/components/ui/term';
import { ownParts } from '@/lib/domain/law/own-value';
import type { Confidence } from '@/lib/domain/law/rule-book';
import { integer } from '@/lib/messages/es/format';
import { valueSentence, rulesEs as words } from '@/lib/messages/es/rules';
import { type TermCode, termsIn } from '@/lib/messages/es/terms';

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

type Props = {
  rules: readonly ShownRule[] /** As the address has it; an unknown one shows the first. */;
  topic: string | undefined;
};

/** Words of the law that the rules of a topic mean without writing their short form. */
const alsoExplained: Readonly<Record<string, readonly TermCode[]>> = {
  modality: ['splitting'],
  evaluation: ['appeal'],
  guarantee: ['seriousness'],
  contract: ['order', 'fine'],
};

/** The rule book, one topic at a time, with the municipality's own parameters beside. */
export function RuleList({ rules, topic: asked }: Props) {
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const topic = topics.find((one) => one === asked) ?? topics[0] ?? '';
  const shown = rules.filter((rule) => rule.topic === topic);
  return (
    <Page title={words.title} lead={words.lead}>
      <Tabs
        label={words.table}
        tabs={topics.map((one) => ({
          label: words.topics[one] ?? one,
          href: `/municipio/reglas?tema=${one}`,
          current: one === topic,
          count: integer(rules.filter((rule) => rule.topic === one).length),
        }))}
      />
      <TermList
        of={[...termsIn(shown.flatMap(({ text, norm, article }) => [text, norm, article])), ...(alsoExplained[topic] ?? [])]}
      />
      <DataTable
        caption={words.topics[topic] ?? topic}
        quietCaption
        columns={[
          { key: 'rule', label: words.rule },
          { key: 'norm', label: words.norm },
          { key: 'own', label: words.own },
        ]}
        rows={shown.map((rule) => ({
          id: rule.id,
          rule: <AppLink href={`/municipio/reglas/${rule.id}`}>{rule.text}</AppLink>,
          norm: <RuleNote rule={rule.id} {...rule} decides={rule.confidence !== 'memory' || rule.overrides.length > 0} />,
          own: rule.overrides[0] ? valueSentence(ownParts(rule.id, rule.overrides[0].value)) : <span className="quiet">—</span>,
        }))}
      />
    </Page>
  );
}
