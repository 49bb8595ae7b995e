import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { Tag, type Tone } from '@/components/ui/tag';
import type { ImposedFine } from '@/lib/domain/contracts/changed';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort, integer, money, percentOf, sentenceOf } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';

type State = keyof Messages['contract-changes']['fineStates'];
const tones: Readonly<Record<State, Tone>> = { open: 'due', part: 'due', taken: 'neutral', lifted: 'ok' };

/** The fines of a contract, with why, who, and what payments took of each. @param lift where the reader may lift them */
export function FineTable({ fines, lift }: { fines: readonly ImposedFine[]; lift?: ServerAction | undefined }) {
  const t = useTranslations('contract-changes');
  if (fines.length === 0) return <p className="text-ink-2">{t('noFines')}</p>;
  return (
    <>
      <DataTable
        caption={t('finesCaption')}
        columns={[
          { key: 'fine', label: t('fineColumns.fine') },
          { key: 'amount', label: t('fineColumns.amount'), align: 'end', brief: true },
          { key: 'taken', label: t('fineColumns.taken'), align: 'end', brief: true },
          { key: 'state', label: t('fineColumns.state') },
        ]}
        rows={fines.map((fine) => ({
          id: fine.id,
          fine: t('fine', { number: integer(fine.number), deliveries: fine.deliveries, rate: percentOf(fine.bpsPerDay) }),
          amount: money(fine.amountCentavos),
          taken: money(fine.takenCentavos),
          state: <Standing fine={fine} />,
        }))}
      />
      {lift && fines.filter((fine) => stateOf(fine) === 'open').map((fine) => <LiftForm key={fine.id} fine={fine} lift={lift} />)}
    </>
  );
}

function Standing({ fine }: { fine: ImposedFine }) {
  const t = useTranslations('contract-changes');
  const state = stateOf(fine);
  return (
    <>
      <Tag tone={tones[state]}>{t(`fineStates.${state}`)}</Tag>
      <span className="text-ink-2">
        {' '}
        {t('fineWhy', { reason: sentenceOf(fine.reason), basis: sentenceOf(fine.legalBasis) })}{' '}
        {t('imposedBy', { who: fine.by, when: instantShort(fine.imposedAt) })}{' '}
        {fine.lifted &&
          t('liftedBy', { who: fine.lifted.by, when: instantShort(fine.lifted.at), reason: sentenceOf(fine.lifted.reason) })}
      </span>
    </>
  );
}

function LiftForm({ fine, lift }: { fine: ImposedFine; lift: ServerAction }) {
  const t = useTranslations('contract-changes');
  return (
    <Confirm
      label={t('liftOf', { number: integer(fine.number) })}
      question={t('liftOf', { number: integer(fine.number) })}
      tone="secondary"
    >
      <ActionForm action={lift} id={`levantar-${fine.id}`}>
        <Hidden name="fineId" value={fine.id} />
        <AskHere action="fine.lift">
          <TextArea name="reason" label={t('liftWhy')} rows={2} />
        </AskHere>
      </ActionForm>
    </Confirm>
  );
}

function stateOf({ lifted, takenCentavos, amountCentavos }: ImposedFine): State {
  if (lifted) return 'lifted';
  if (takenCentavos === 0n) return 'open';
  return takenCentavos < amountCentavos ? 'part' : 'taken';
}
