import { ActionForm } from '@/components/ui/action-form';
import { AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { DataTable } from '@/components/ui/data-table';
import { Hidden, TextArea } from '@/components/ui/field';
import { Tag, type Tone } from '@/components/ui/tag';
import type { ImposedFine } from '@/lib/domain/contracts/changed';
import type { ServerAction } from '@/lib/domain/outcome';
import { contractChangesEs as words } from '@/lib/messages/es/contract-changes';
import { instantShort, money } from '@/lib/messages/es/format';

type State = keyof typeof words.fineStates;
const tones: Readonly<Record<State, Tone>> = { open: 'due', part: 'due', taken: 'neutral', lifted: 'ok' };

/** The fines of a contract, with why, who, and what payments took of each. @param lift where the reader may lift them */
export function FineTable({ fines, lift }: { fines: readonly ImposedFine[]; lift?: ServerAction | undefined }) {
  if (fines.length === 0) return <p className="text-ink-2">{words.noFines}</p>;
  const { fineColumns: columns } = words;
  return (
    <>
      <DataTable
        caption={words.finesCaption}
        columns={[
          { key: 'fine', label: columns.fine },
          { key: 'amount', label: columns.amount, align: 'end', brief: true },
          { key: 'taken', label: columns.taken, align: 'end', brief: true },
          { key: 'state', label: columns.state },
        ]}
        rows={fines.map((fine) => ({
          id: fine.id,
          fine: words.fine(fine.number, fine.deliveries, fine.bpsPerDay),
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
  const state = stateOf(fine);
  return (
    <>
      <Tag tone={tones[state]}>{words.fineStates[state]}</Tag>
      <span className="text-ink-2">
        {' '}
        {words.fineWhy(fine.reason, fine.legalBasis)} {words.imposedBy(fine.by, instantShort(fine.imposedAt))}{' '}
        {fine.lifted && words.liftedBy(fine.lifted.by, instantShort(fine.lifted.at), fine.lifted.reason)}
      </span>
    </>
  );
}

function LiftForm({ fine, lift }: { fine: ImposedFine; lift: ServerAction }) {
  return (
    <Confirm label={words.liftOf(fine.number)} question={words.liftOf(fine.number)} tone="secondary">
      <ActionForm action={lift} id={`levantar-${fine.id}`}>
        <Hidden name="fineId" value={fine.id} />
        <AskHere action="fine.lift">
          <TextArea name="reason" label={words.liftWhy} rows={2} />
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
