import { ActForm } from '@/components/ui/act-form';
import { CheckList } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { dayShort, money, percentOf } from '@/lib/messages/es/format';
import { paymentsEs as words } from '@/lib/messages/es/payments';

export type UnpaidAct = { id: string; noteNumber: number; school: string; receivedOn: Day; accepted: Centavos };
type Props = {
  contract: { id: string; number: string; retentionBps: BasisPoints };
  acts: readonly UnpaidAct[];
  today: Day;
  record: Door;
};

/**
 * One payment: which acts (all that are owed, unless the list is opened), which voucher, which day. Gross, retention and net
 * are computed.
 */
export function PaymentForm({ contract, acts, today, record }: Props) {
  const total = acts.reduce((sum, { accepted }) => sum + accepted, 0n);
  return (
    <Section title={words.record(contract.number)} lead={words.recordLead(percentOf(contract.retentionBps))} id="pagar">
      <ActForm act={record} submit={words.send}>
        <Hidden name="contractId" value={contract.id} />
        <p className="num">{words.all(acts.length, total)}</p>
        <Fold summary={words.chooseActs}>
          <CheckList
            name="acts"
            label={words.acts}
            defaultValues={acts.map(({ id }) => id)}
            options={acts.map((act) => ({
              value: act.id,
              label: words.act(act.noteNumber, act.school),
              hint: words.actHint(money(act.accepted), dayShort(act.receivedOn)),
            }))}
          />
        </Fold>
        <Field name="voucher" label={words.voucher} width={20} />
        <DateField name="paidOn" label={words.paidOn} defaultValue={today} />
      </ActForm>
    </Section>
  );
}
