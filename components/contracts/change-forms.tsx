import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { DateField, Hidden, TextArea } from '@/components/ui/field';
import { SectionFold } from '@/components/ui/fold';
import { WholeField } from '@/components/ui/number-field';
import type { ServerAction } from '@/lib/domain/outcome';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import type { ContractToChange } from './changes-details';

/** Why, and the paper behind it: what every decision on a contract says. */
export function SaidFields() {
  return (
    <>
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
      <TextArea name="legalBasis" label={words.legalBasis} hint={words.legalBasisHint} rows={2} />
    </>
  );
}

/** The authority's proposal: what each item would come to, and a longer term. */
export function ChangeForm({ contract, change }: { contract: ContractToChange; change: ServerAction }) {
  return (
    <SectionFold title={words.propose} level={3}>
      <p className="text-ink-2">{words.proposeLead}</p>
      <ActionForm action={change} submit={words.proposeSubmit} id="cambio">
        <Hidden name="contractId" value={contract.id} />
        <Hidden name="kind" value="terms" />
        {contract.items.map(({ id, product, units }, index) => (
          <div key={id} className="stacked:mt-6">
            <Hidden name={`lines[${index}].contractItemId`} value={id} />
            <WholeField
              name={`lines[${index}].units`}
              label={words.newUnits(product)}
              hint={words.newUnitsHint(units)}
              defaultValue={String(units)}
              width={10}
            />
          </div>
        ))}
        <DateField name="endsOn" label={words.endsOn} hint={words.endsOnHint(contract.endsOn)} optional />
        <SaidFields />
      </ActionForm>
    </SectionFold>
  );
}

/** The two ways to end it: by agreement, and by decision of the authority. */
export function EndForms({ contract, change, end }: { contract: ContractToChange; change: ServerAction; end: ServerAction }) {
  return (
    <>
      <SectionFold title={words.endAgree} level={3}>
        <ActionForm action={change} submit={words.endAgreeSubmit} id="acuerdo">
          <Hidden name="contractId" value={contract.id} />
          <Hidden name="kind" value="end" />
          <SaidFields />
        </ActionForm>
      </SectionFold>
      <SectionFold title={words.endDecide} level={3}>
        <ActionForm action={end} id="termino">
          <Hidden name="contractId" value={contract.id} />
          <RadioField
            name="kind"
            label={words.endKind}
            options={(['default', 'force-majeure'] as const).map((value) => ({
              value,
              label: words.endKinds[value],
              hint: words.endKindHints[value],
            }))}
          />
          <SaidFields />
          <AskFirst
            action="contract.end"
            facts={[words.reach(contract.finedCentavos, contract.fined.bps)]}
            echo={[{ name: 'reason', label: words.reason }]}
            tone="danger"
          />
        </ActionForm>
      </SectionFold>
    </>
  );
}
