import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { DateField, Hidden, TextArea } from '@/components/ui/field';
import { SectionFold } from '@/components/ui/fold';
import { WholeField } from '@/components/ui/number-field';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayShort, money, percentOf } from '@/lib/messages/format';
import type { ContractToChange } from './changes-details';

/** Why, and the paper behind it: what every decision on a contract says. */
export function SaidFields() {
  const t = useTranslations('contract-changes');
  return (
    <>
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} rows={2} />
      <TextArea name="legalBasis" label={t('legalBasis')} hint={t('legalBasisHint')} rows={2} />
    </>
  );
}

/** The authority's proposal: what each item would come to, and a longer term. */
export function ChangeForm({ contract, change }: { contract: ContractToChange; change: ServerAction }) {
  const t = useTranslations('contract-changes');
  return (
    <SectionFold title={t('propose')} level={3}>
      <p className="text-ink-2">{t('proposeLead')}</p>
      <ActionForm action={change} submit={t('proposeSubmit')} id="cambio">
        <Hidden name="contractId" value={contract.id} />
        <Hidden name="kind" value="terms" />
        {contract.items.map(({ id, product, units }, index) => (
          <div key={id} className="stacked:mt-6">
            <Hidden name={`lines[${index}].contractItemId`} value={id} />
            <WholeField
              name={`lines[${index}].units`}
              label={product}
              hint={t('newUnitsHint', { now: units })}
              defaultValue={String(units)}
              width={10}
            />
          </div>
        ))}
        <DateField name="endsOn" label={t('endsOn')} hint={t('endsOnHint', { last: dayShort(contract.endsOn) })} optional />
        <SaidFields />
      </ActionForm>
    </SectionFold>
  );
}

/** The two ways to end it: by agreement, and by decision of the authority. */
export function EndForms({ contract, change, end }: { contract: ContractToChange; change: ServerAction; end: ServerAction }) {
  const t = useTranslations('contract-changes');
  return (
    <>
      <SectionFold title={t('endAgree')} level={3}>
        <ActionForm action={change} submit={t('endAgreeSubmit')} id="acuerdo">
          <Hidden name="contractId" value={contract.id} />
          <Hidden name="kind" value="end" />
          <SaidFields />
        </ActionForm>
      </SectionFold>
      <SectionFold title={t('endDecide')} level={3}>
        <ActionForm action={end} id="termino">
          <Hidden name="contractId" value={contract.id} />
          <RadioField
            name="kind"
            label={t('endKind')}
            options={(['default', 'force-majeure'] as const).map((value) => ({
              value,
              label: t(`endKinds.${value}`),
              hint: t(`endKindHints.${value}`),
            }))}
          />
          <SaidFields />
          <AskFirst
            action="contract.end"
            facts={[t('reach', { fined: money(contract.finedCentavos), bps: percentOf(contract.fined.bps) })]}
            echo={[{ name: 'reason', label: t('reason') }]}
            tone="danger"
          />
        </ActionForm>
      </SectionFold>
    </>
  );
}
