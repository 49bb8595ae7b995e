import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { buttonClass } from '@/components/ui/button-class';
import { Hidden } from '@/components/ui/field';
import { fieldId } from '@/components/ui/field-id';
import { Notice } from '@/components/ui/notice';
import { PercentField } from '@/components/ui/number-field';
import { QueryForm } from '@/components/ui/query-form';
import { TakenAlong } from '@/components/ui/taken-along';
import type { ServerAction } from '@/lib/domain/outcome';
import { integer, money, moneyTyped, month, numberTyped, percentOf, percentPoints } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { SaidFields } from './change-forms';
import type { ContractToChange, FinePreview } from './changes-details';
import { LateTable } from './late-table';

type Props = { contract: ContractToChange; preview: FinePreview; impose: ServerAction };

/** What is imposed is the share that stands in its field, not what it held when it was reckoned. */
const alongToImpose = { typedPercent: fieldId('calculo', 'porcentaje') };

/** Chooses what to fine, shows what it comes to, and imposes just that. */
export function FineForm({ contract, preview, impose }: Props) {
  const t = useTranslations('contract-changes');
  const { deliveries, choices, view, typed, drawn, problems } = preview;
  const asked = drawn !== null || Object.keys(problems).length > 0;
  const most = contract.rules.fine.value.maxPercentPerDay;
  return (
    <>
      <p className="text-ink-2">{t('imposeLead')}</p>
      <QueryForm
        action={office.contractChanges(contract.id, {}, 'multa')}
        submit={t('reckon')}
        values={asked ? { porcentaje: typed } : {}}
        fields={problems}
        message={t('reckonFirst')}
      >
        {/* What Enter presses: to reckon what is chosen, not to choose all. Stands before every other button. */}
        <button type="submit" hidden />
        <div id={fieldId('calculo', 'entrega')} tabIndex={-1}>
          <LateTable
            late={contract.late.filter(({ openUnitDays }) => openUnitDays > 0)}
            rows={view.rows}
            chosen={deliveries}
            kept={view.kept}
          />
        </div>
        {view.kept.map((choice) => (
          <Hidden key={choice} name="entrega" value={choice} />
        ))}
        <Choosing view={view} chosen={deliveries.length} contractId={contract.id} />
        <PercentField
          name="porcentaje"
          label={t('percent')}
          hint={t('percentHint', { most: percentPoints(most) })}
          defaultValue={typed || numberTyped(most)}
        />
      </QueryForm>
      <div id="multa">
        {drawn && (
          <ActionForm action={impose} id="imponer">
            <Notice
              title={t('imposed', {
                amount: money(drawn.amountCentavos),
                deliveries: drawn.deliveries.length,
                rate: percentOf(drawn.bpsPerDay),
              })}
            />
            <Hidden name="contractId" value={contract.id} />
            <Hidden name="deliveries" value={choices.join(',')} />
            <Hidden name="percent" value={numberTyped(drawn.bpsPerDay / 100)} />
            <Hidden name="seen" value={moneyTyped(drawn.amountCentavos)} />
            <TakenAlong fields={alongToImpose} blanks />
            <SaidFields />
            <AskFirst
              action="fine.impose"
              facts={[
                t('factFine', { amount: money(drawn.amountCentavos), supplier: contract.supplier }),
                percentOf(drawn.bpsPerDay),
              ]}
              echo={[{ name: 'reason', label: t('reason') }]}
            />
          </ActionForm>
        )}
      </div>
    </>
  );
}

type ChoosingProps = { view: FinePreview['view']; chosen: number; contractId: string };

/** Chooses all that is late, or a month of it, and leads to what this page does not show. Buttons of the form: what was ticked stays ticked. */
function Choosing({ view: { months, previous, next }, chosen, contractId }: ChoosingProps) {
  const t = useTranslations('contract-changes');
  const shown = months.some((one) => !one.shown);
  return (
    <div className="stacked:mt-4 print:hidden!">
      <p className="flex flex-wrap items-center gap-3">
        <SubmitTo name="entrega" value="todas" label={t('chooseAll')} />
        {months.length > 1 &&
          months.map(({ month: key, deliveries }) => (
            <SubmitTo
              key={key}
              name="entrega"
              value={`mes:${key}`}
              label={t('chooseMonth', { name: month(key), deliveries: integer(deliveries) })}
            />
          ))}
        {chosen > 0 && (
          <AppLink href={office.contractChanges(contractId, {}, 'multas')}>
            {t('chooseNone', { chosen: integer(chosen) })}
          </AppLink>
        )}
      </p>
      {(shown || previous || next) && (
        <p className="flex flex-wrap items-center gap-3">
          {previous && <SubmitTo name="ver" value={previous} label={t('seePrevious')} />}
          {next && <SubmitTo name="ver" value={next} label={t('seeNext')} />}
          {months
            .filter((one) => !one.shown)
            .map(({ month: key }) => (
              <SubmitTo key={key} name="ver" value={key} label={t('seeMonth', { name: month(key) })} />
            ))}
        </p>
      )}
    </div>
  );
}

function SubmitTo({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <button type="submit" className={buttonClass('secondary')} name={name} value={value}>
      {label}
    </button>
  );
}
