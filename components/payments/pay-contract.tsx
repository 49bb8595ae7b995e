import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { fieldId } from '@/components/ui/field-id';
import { MoneyField } from '@/components/ui/number-field';
import { Section } from '@/components/ui/page';
import { QueryForm } from '@/components/ui/query-form';
import { TakenAlong } from '@/components/ui/taken-along';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { ServerAction } from '@/lib/domain/outcome';
import { maxReceptions } from '@/lib/domain/payments/inputs';
import type { Settlement } from '@/lib/domain/payments/settlement';
import type { TaxProposal } from '@/lib/domain/payments/taxes';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { integer, money, moneyTyped } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { PaymentSums } from './payment-sums';

type Preview = {
  contract: { id: string; number: string; supplier: string; acts: number; retentionBps: BasisPoints; finesCentavos: Centavos };
  actIds: readonly string[];
  owed: Centavos;
  /** What is late and not fined yet would come to at most. */
  openFinesCentavos: Centavos;
  settled: Settlement | null;
  proposal: TaxProposal;
  fineTrace: Trace | null;
  typed: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  written: { voucher: string; paidOn: Day | null; basis: string };
  today: Day;
};
type Props = { preview: Preview; chosen: readonly string[]; record: ServerAction };

/** One payment: its amounts, what they come to, and the voucher under which it is recorded. What is shown is what is recorded. */
export function PayContract({ preview, chosen, record }: Props) {
  const t = useTranslations('payments');
  const { contract, actIds, owed, settled } = preview;
  return (
    <Section
      title={t('payment.payOf', { contract: contract.number })}
      lead={t('payment.amountsLead', { owed: money(owed), open: actIds.length })}
      id="pagar"
    >
      {contract.acts > actIds.length && <p className="text-ink-2">{t('payment.most', { most: integer(maxReceptions) })}</p>}
      <AmountsForm preview={preview} chosen={chosen} />
      {settled ? (
        <RecordForm preview={preview} settled={settled} chosen={chosen} record={record} />
      ) : (
        <p>{t('payment.reckonFirst')}</p>
      )}
    </Section>
  );
}

/** What one of the two forms takes along from the other: nothing typed is lost by reckoning, nor passed over by recording. */
const alongToReckon = {
  comprobante: fieldId('pago', 'voucher'),
  fecha: fieldId('pago', 'paidOn'),
  respaldo: fieldId('pago', 'basis'),
};
const alongToRecord = { typedAmount: fieldId('calculo', 'monto'), typedTax: fieldId('calculo', 'impuesto') };

function AmountsForm({ preview: { contract, settled, owed, proposal, typed, fields }, chosen }: Omit<Props, 'record'>) {
  const t = useTranslations('payments');
  const { taxCentavos, trace } = proposal;
  return (
    <QueryForm
      action={office.reviewPayment({}, 'pagar')}
      submit={t('payment.reckon')}
      values={typed}
      fields={fields}
      message={t('payment.reckonFirst')}
    >
      {chosen.map((one) => (
        <Hidden key={one} name="elegido" value={one} />
      ))}
      <Hidden name="pagar" value={contract.id} />
      <TakenAlong fields={alongToReckon} />
      <MoneyField
        name="monto"
        label={t('payment.amount')}
        hint={t('payment.amountHint')}
        defaultValue={moneyTyped(settled?.grossCentavos ?? owed)}
      />
      <MoneyField
        name="impuesto"
        label={t('payment.tax')}
        hint={taxCentavos > 0n ? t('payment.taxProposed', { amount: money(taxCentavos) }) : t('payment.taxNone')}
        defaultValue={moneyTyped(settled?.taxCentavos ?? taxCentavos)}
      />
      {trace && (
        <p>
          <RuleNote {...trace} />
        </p>
      )}
    </QueryForm>
  );
}

type RecordProps = Props & { settled: Settlement };

function RecordForm({
  preview: { contract, actIds, owed, openFinesCentavos, proposal, fineTrace, written, today },
  settled,
  chosen,
  record,
}: RecordProps) {
  const t = useTranslations('payments');
  const { grossCentavos, taxCentavos, fineCentavos, netCentavos, parts } = settled;
  const needsBasis = taxCentavos !== proposal.taxCentavos;
  return (
    <>
      <PaymentSums title={t('payment.table')} amounts={settled} retentionBps={contract.retentionBps} />
      <p className="num">{t('payment.left', { isLeft: String(owed - grossCentavos > 0n), left: money(owed - grossCentavos) })}</p>
      <Fines contract={contract} fineCentavos={fineCentavos} openCentavos={openFinesCentavos} trace={fineTrace} />
      <ActionForm action={record} id="pago">
        <Hidden name="contractId" value={contract.id} />
        <Hidden name="acts" value={actIds.join(',')} />
        <Hidden name="amount" value={moneyTyped(grossCentavos)} />
        <Hidden name="tax" value={moneyTyped(taxCentavos)} />
        <Hidden name="seenNet" value={moneyTyped(netCentavos)} />
        <Hidden name="chosen" value={chosen.join(',')} />
        <TakenAlong fields={alongToRecord} blanks />
        {needsBasis && (
          <Field name="basis" label={t('payment.basis')} hint={t('payment.basisHint')} defaultValue={written.basis} />
        )}
        <Field
          name="voucher"
          label={t('payment.voucher')}
          hint={t('payment.voucherHint')}
          width={20}
          defaultValue={written.voucher}
        />
        <DateField name="paidOn" label={t('payment.paidOn')} defaultValue={written.paidOn ?? today} />
        <AskFirst
          action="payment.record"
          facts={[
            t('payment.fact', { net: money(netCentavos), supplier: contract.supplier, contract: contract.number }),
            t('payment.factActs', { paid: parts.length, gross: money(grossCentavos) }),
            t('payment.left', { isLeft: String(owed - grossCentavos > 0n), left: money(owed - grossCentavos) }),
          ]}
          echo={[
            { name: 'voucher', label: t('payment.voucher') },
            { name: 'paidOn', label: t('payment.paidOn') },
          ]}
        />
      </ActionForm>
    </>
  );
}

type FinesProps = { contract: Preview['contract']; fineCentavos: Centavos; openCentavos: Centavos; trace: Trace | null };

/** The fines that stand, taken off by themselves, what is more waits for the next payment; and what is late and nobody fined. */
function Fines({ contract, fineCentavos, openCentavos, trace }: FinesProps) {
  const t = useTranslations('payments');
  return (
    <p>
      {contract.finesCentavos > 0n && (
        <>
          {t('payment.finesTaken', {
            taken: money(fineCentavos),
            isLeft: String(contract.finesCentavos - fineCentavos > 0n),
            left: money(contract.finesCentavos - fineCentavos),
          })}{' '}
        </>
      )}
      {openCentavos > 0n && <>{t('payment.finesOpen', { most: money(openCentavos) })} </>}
      <AppLink href={office.contractChanges(contract.id, {}, 'multas')}>{t('payment.finesSee')}</AppLink>
      {contract.finesCentavos + openCentavos > 0n && trace && (
        <>
          {' '}
          <RuleNote {...trace} />
        </>
      )}
    </p>
  );
}
