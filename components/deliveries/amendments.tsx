import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { CardBox, Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import type { AmendmentKind, AmendmentState } from '@/lib/domain/deliveries/amendments';
import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import { acceptedText, missingText, rejectedText } from '@/lib/messages/told/receptions';

export type NoteAmendmentItem = {
  id: string;
  kind: AmendmentKind;
  state: AmendmentState;
  reason: string;
  proposedAt: Date;
  proposedBy: string;
  answer: { at: Date; by: string; reason: string } | null;
  lines: readonly (LineOutcome & { deliveryLineId: string; surplusUnits: number })[];
};
type Props = {
  amendments: readonly NoteAmendmentItem[];
  /** Products of the note by line. */
  lines: readonly { id: string; product: string }[];
  /** The producer's word on the one that waits; absent where it is not the reader's to give. */
  answer?: ServerAction | undefined;
  /** Something of the act was paid: what was asked can only be declined. */
  paid?: boolean;
};

const tones: Readonly<Record<AmendmentState, Tone>> = { waiting: 'due', confirmed: 'ok', declined: 'bad', replaced: 'neutral' };

/** What was asked to change of a reception act, what each line would come to, and the word of the other side. */
export function Amendments({ amendments, lines, answer, paid = false }: Props) {
  const tReceptions = useTranslations('receptions');
  if (amendments.length === 0) return null;
  return (
    <Section title={tReceptions('title')}>
      {amendments.map((amendment) => (
        <CardBox key={amendment.id} title={tReceptions(`kinds.${amendment.kind}`)}>
          <Tag tone={tones[amendment.state]}>{tReceptions(`states.${amendment.state}`)}</Tag>
          <p>{amendment.reason}</p>
          <p className="text-ink-2">
            {tReceptions('asked', { who: amendment.proposedBy, when: instantShort(amendment.proposedAt) })}
          </p>
          <AmendedLines amendment={amendment} products={lines} />
          {amendment.answer && (
            <p className="text-ink-2">
              {tReceptions('answered', {
                confirmed: String(amendment.state === 'confirmed'),
                who: amendment.answer.by,
                when: instantShort(amendment.answer.at),
              })}{' '}
              {amendment.answer.reason}
            </p>
          )}
          {answer && amendment.state === 'waiting' && <AnswerForm id={amendment.id} answer={answer} paid={paid} />}
        </CardBox>
      ))}
    </Section>
  );
}

function AmendedLines({ amendment, products }: { amendment: NoteAmendmentItem; products: Props['lines'] }) {
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('deliveries');
  return (
    <DataTable
      caption={tReceptions('wouldBe')}
      columns={[
        { key: 'product', label: t('columns.product') },
        { key: 'accepted', label: t('columns.accepted'), align: 'end' },
        { key: 'rejected', label: t('columns.rejected'), align: 'end' },
        { key: 'missing', label: t('columns.missing'), align: 'end' },
      ]}
      rows={amendment.lines.map((line) => ({
        id: line.deliveryLineId,
        product: products.find(({ id }) => id === line.deliveryLineId)?.product ?? '',
        accepted: acceptedText(t, line),
        rejected: rejectedText(t, line),
        missing: missingText(t, line),
      }))}
    />
  );
}

function AnswerForm({ id, answer, paid }: { id: string; answer: ServerAction; paid: boolean }) {
  const tReceptions = useTranslations('receptions');
  return (
    <ActionForm action={answer}>
      <Hidden name="amendmentId" value={id} />
      {paid && <p className="text-ink-2">{tReceptions('paidAlready')}</p>}
      <RadioField
        name="word"
        label={tReceptions('agreed')}
        options={[
          ...(paid ? [] : [{ value: 'confirmed', label: tReceptions('confirm'), hint: tReceptions('confirmHint') }]),
          { value: 'declined', label: tReceptions('decline'), hint: tReceptions('declineHint') },
        ]}
      />
      <TextArea name="reason" label={tReceptions('answerReason')} rows={2} optional />
      <AskFirst action="reception.answer" />
    </ActionForm>
  );
}
