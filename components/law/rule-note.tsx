import { Tag } from '@/components/ui/tag';
import type { Confidence, Trace, Validation } from '@/lib/domain/law/rule-book';
import { confidenceNames, lawEs } from '@/lib/messages/es/law';

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
  /** Of an earlier time. */
  historical?: boolean;
};

/** What stands behind a computed figure: norm, article, rule, how sure it is, and who validated it. One line, inside any text. */
export function RuleNote({ rule, norm, article, confidence, decides = true, historical, override, ...margin }: Props) {
  const where = article === '-' ? norm : `${norm}, ${article}`;
  const validation = override?.validation ?? margin.validation ?? null;
  const basis = override?.legalBasis ?? margin.legalBasis ?? null;
  return (
    <span className="quiet">
      {where} · {rule} · <Standing confidence={confidence} decides={decides} validation={validation} isOwn={basis !== null} />
      {historical && <> · {lawEs.historical}</>}
      {basis && <> · {validation ? basis : lawEs.ownParameter(basis)}</>}
    </span>
  );
}

type StandingProps = { confidence: Confidence; decides: boolean; validation: Validation | null; isOwn: boolean };

function Standing({ confidence, decides, validation, isOwn }: StandingProps) {
  if (validation?.verdict === 'rejected') return <Tag tone="bad">{lawEs.rejectedBy(validation.by)}</Tag>;
  if (validation) return <Tag tone="ok">{lawEs.validatedBy(validation.by, validation.article)}</Tag>;
  if (!decides) return <Tag tone="due">{lawEs.legalReview}</Tag>;
  // A parameter with its own basis is what a remembered rule lacked.
  return isOwn && confidence === 'memory' ? lawEs.decidesByParameter : confidenceNames[confidence];
}
