import { ActForm } from '@/components/ui/act-form';
import { AskFirst } from '@/components/ui/ask-first';
import { Hidden } from '@/components/ui/field';
import { fieldId } from '@/components/ui/field-id';
import { Notice } from '@/components/ui/notice';
import { PercentField } from '@/components/ui/number-field';
import { QueryForm } from '@/components/ui/query-form';
import type { Door } from '@/lib/domain/outcome';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import { moneyTyped, numberTyped, percentOf } from '@/lib/messages/es/format';
import { SaidFields } from './change-forms';
import type { DeskContract, FinePreview } from './changes-details';
import { LateTable } from './late-table';

type Props = { contract: DeskContract; preview: FinePreview; impose: Door };

/** Chooses what to fine, shows what it comes to, and imposes just that. */
export function FineForm({ contract, preview, impose }: Props) {
  const { deliveries, typed, drawn, problems } = preview;
  const asked = drawn !== null || Object.keys(problems).length > 0;
  const most = contract.rules.fine.value.maxPercentPerDay;
  return (
    <>
      <p className="quiet">{words.imposeLead}</p>
      <QueryForm
        action={`/municipio/contratos/${contract.id}/cambios#multa`}
        submit={words.reckon}
        values={asked ? { porcentaje: typed } : {}}
        fields={problems}
        message={words.reckonFirst}
      >
        <div id={fieldId('calculo', 'entrega')} tabIndex={-1}>
          <LateTable late={contract.late} chosen={deliveries} />
        </div>
        <PercentField
          name="porcentaje"
          label={words.percent}
          hint={words.percentHint(most)}
          defaultValue={typed || numberTyped(most)}
        />
      </QueryForm>
      <div id="multa">
        {drawn && (
          <ActForm act={impose} id="imponer">
            <Notice title={words.imposed(drawn.amountCentavos, drawn.deliveries.length, drawn.bpsPerDay)} />
            <Hidden name="contractId" value={contract.id} />
            <Hidden name="deliveries" value={drawn.deliveries.join(',')} />
            <Hidden name="percent" value={numberTyped(drawn.bpsPerDay / 100)} />
            <Hidden name="seen" value={moneyTyped(drawn.amountCentavos)} />
            <SaidFields />
            <AskFirst
              act="fine.impose"
              facts={[words.factFine(drawn.amountCentavos, contract.supplier), percentOf(drawn.bpsPerDay)]}
              echo={[{ name: 'reason', label: words.reason }]}
            />
          </ActForm>
        )}
      </div>
    </>
  );
}
