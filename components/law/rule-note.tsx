import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { ownParts } from '@/lib/domain/law/own-value';
import type { Confidence, Trace, Validation } from '@/lib/domain/law/rule-book';
import { type RuleStanding, standingTold, valueShort } from '@/lib/messages/told/rules';
import { useTranslators } from '@/lib/messages/use-translators';

type Props = {
  rule: string;
  norm: string;
  article: string;
  confidence: Confidence;
  /** False: shows that the rule does not decide alone. */
  decides?: boolean;
  /** The municipality's own word on the rule, as a trace carries it. */
  override?: Trace['override'];
  /** The same of a margin, which keeps the two apart. */
  legalBasis?: string | null;
  validation?: Validation | null;
  /** The value that counts: said of a changed rule, whose words still tell the book's. */
  value?: unknown;
  /** Where the municipality's word is told beside: neither asked for nor told again here. */
  settled?: 'here' | 'elsewhere' | undefined;
  /** Of an earlier time. */
  historical?: boolean;
};

/** What stands behind a computed figure: norm, article, rule, how sure it is, and who validated it. One line, inside any text. */
export function RuleNote({ rule, norm, article, confidence, historical, override, ...more }: Props) {
  const translators = useTranslators();
  const t = useTranslations('law');
  const where = article === '-' ? norm : `${norm}, ${article}`;
  const validation = override?.validation ?? more.validation ?? null;
  const basis = override?.legalBasis ?? more.legalBasis ?? null;
  return (
    <span className="text-ink-2">
      {where} · <span className="whitespace-nowrap">{rule}</span> ·{' '}
      <Standing
        confidence={confidence}
        decides={more.decides ?? true}
        validation={validation}
        value={valueShort(translators, ownParts(rule, more.value))}
        isOwn={basis !== null}
        settled={more.settled}
      />
      {historical && <> · {t('historical')}</>}
      {basis && <> · {validation ? basis : t('ownParameter', { basis })}</>}
    </span>
  );
}

function Standing(standing: RuleStanding) {
  const { text, tone } = standingTold(useTranslations('law'), standing);
  return tone ? <Tag tone={tone}>{text}</Tag> : text;
}
