import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { ownParts } from '@/lib/domain/law/own-value';
import type { Confidence, Verdict } from '@/lib/domain/law/rule-book';
import { type TermCode, termsIn } from '@/lib/domain/law/terms';
import { integer } from '@/lib/messages/format';
import { topicName, valueSentence } from '@/lib/messages/told/rules';
import { useTranslators } from '@/lib/messages/use-translators';
import { type BookOf, ruleAddress, rulesAddress } from './addresses';

/** What was said of a rule: a parameter or a validation. */
export type ShownWord = {
  id: string;
  verdict: Verdict | 'parameter';
  value: unknown;
  legalBasis: string;
  article: string | null;
  link: string | null;
  fileId: string | null;
  at: Date;
};

export type ShownRule = {
  id: string;
  topic: string;
  text: string;
  value: unknown;
  norm: string;
  article: string;
  confidence: Confidence;
  standsFor: string | null;
  source: string | null;
  note: string | null;
  decides: boolean;
  overrides: readonly ShownWord[];
};

type Props = {
  rules: readonly (ShownRule & { asked: boolean; unsaid: boolean })[];
  /** As the address has it; an unknown one shows the first. */
  topic: string | undefined;
  /** What is looked at: everything by topic, what was asked of the legal adviser, or what is only remembered and nobody has said anything of. */
  view: string | undefined;
  of: BookOf;
};

/** Words of the law that the rules of a topic mean without writing their short form. */
const alsoExplained: Readonly<Record<string, readonly TermCode[]>> = {
  modality: ['splitting'],
  evaluation: ['appeal'],
  guarantee: ['seriousness'],
  contract: ['order', 'fine'],
};

/** The rule book, one topic at a time, with what was said of each rule beside; first what waits for the legal adviser. */
export function RuleList({ rules, topic: asked, view, of }: Props) {
  const t = useTranslations('rules');
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  const waiting = { pedidas: rules.filter((rule) => rule.asked), 'por-validar': rules.filter(({ unsaid }) => unsaid) };
  const chosen = view === 'pedidas' || view === 'por-validar' ? view : null;
  const topic = topics.find((one) => one === asked) ?? topics[0] ?? '';
  const shown = chosen ? waiting[chosen] : rules.filter((rule) => rule.topic === topic);
  const caption = chosen ? t(`views.${chosen}`) : topicName(t, topic);
  const views = of === 'office' ? (['pedidas', 'por-validar'] as const) : (['por-validar'] as const);
  return (
    <Page title={t('title')} lead={of === 'site' ? t('publicLead') : t('lead')}>
      <Tabs
        label={t('table')}
        tabs={[
          ...topics.map((one) => ({
            label: topicName(t, one),
            href: rulesAddress(of, { tema: one }),
            current: !chosen && one === topic,
            count: integer(rules.filter((rule) => rule.topic === one).length),
          })),
          ...views.map((one) => ({
            label: t(`views.${one}`),
            href: rulesAddress(of, { ver: one }),
            current: one === chosen,
            count: integer(waiting[one].length),
          })),
        ]}
      />
      <TermList
        of={[...termsIn(shown.flatMap(({ text, norm, article }) => [text, norm, article])), ...(alsoExplained[topic] ?? [])]}
      />
      {shown.length === 0 ? (
        <EmptyState title={t('nothingWaits')} />
      ) : (
        <DataTable
          caption={caption}
          quietCaption
          columns={[
            { key: 'rule', label: t('rule') },
            { key: 'norm', label: t('norm') },
            { key: 'own', label: of === 'site' ? t('said') : t('own') },
          ]}
          rows={shown.map((rule) => ({
            id: rule.id,
            rule: <AppLink href={ruleAddress(of, rule.id)}>{rule.text}</AppLink>,
            norm: <RuleNote rule={rule.id} {...rule} settled={settledWhere(rule, of)} historical={rule.standsFor !== null} />,
            own: of === 'site' ? <Said words={rule.overrides} /> : <Own rule={rule} />,
          }))}
        />
      )}
    </Page>
  );
}

/** Where a word of a municipality settles the rule, for whoever reads the list. */
function settledWhere({ decides, overrides: [last] }: ShownRule, of: BookOf): 'here' | 'elsewhere' | undefined {
  if (!last) return undefined;
  if (of === 'site') return 'elsewhere';
  return decides || last.verdict === 'rejected' ? 'here' : undefined;
}

function Own({ rule: { id, asked, overrides } }: { rule: Props['rules'][number] }) {
  const t = useTranslations('rules');
  const translators = useTranslators();
  const [last] = overrides;
  return (
    <>
      {asked && <Tag tone="due">{t('askedTag')}</Tag>}
      {last && (
        <>
          <Tag tone={last.verdict === 'rejected' ? 'bad' : 'ok'}>{t(`verdicts.${last.verdict}`)}</Tag>{' '}
          {last.verdict !== 'rejected' && valueSentence(translators, ownParts(id, last.value))}
        </>
      )}
      {!asked && !last && <span className="text-ink-2">—</span>}
    </>
  );
}

function Said({ words: said }: { words: readonly ShownWord[] }) {
  const t = useTranslations('rules');
  return said.length > 0 ? t('saidBy', { words: said.length }) : <span className="text-ink-2">—</span>;
}
