import { Tag } from '@/components/ui/tag';
import type { Confidence } from '@/lib/domain/law/rule-book';
import { confidenceNames, lawEs } from '@/lib/messages/es/law';

type Props = {
  rule: string;
  norm: string;
  article: string;
  confidence: Confidence;
  /** False: shows that the rule does not decide alone. */
  decides?: boolean;
  legalBasis?: string | null;
};

/** What stands behind a computed figure: norm, article, rule and how sure it is. One line, inside any text. */
export function RuleNote({ rule, norm, article, confidence, decides = true, legalBasis }: Props) {
  const where = article === '-' ? norm : `${norm}, ${article}`;
  return (
    <span className="quiet">
      {where} · {rule} · {decides ? confidenceNames[confidence] : <Tag tone="due">{lawEs.legalReview}</Tag>}
      {legalBasis && <> · {lawEs.ownParameter(legalBasis)}</>}
    </span>
  );
}
