import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { Hidden, TextArea } from '@/components/ui/field';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import type { ContractStanding, ContractState } from '@/lib/domain/contracts/standing';
import type { ServerAction } from '@/lib/domain/outcome';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort, instantShort } from '@/lib/messages/es/format';
import { irreversibleEs } from '@/lib/messages/es/irreversible';
import { receptionsEs } from '@/lib/messages/es/receptions';
import { deliveriesAddress } from './addresses';
import { ChangesLink, EndNotice } from './change-list';
import type { ContractDetails } from './details';

const tones: Record<ContractState, Tone> = {
  ended: 'bad',
  late: 'bad',
  'to-receive': 'due',
  'to-begin': 'info',
  running: 'info',
  short: 'due',
  complete: 'ok',
};

/** How a contract stands, in words. */
export function ContractTag({ state }: { state: ContractState }) {
  return <Tag tone={tones[state]}>{words.contractStates[state]}</Tag>;
}

type Props = {
  contract: Pick<ContractDetails, 'id' | 'closures' | 'end' | 'changed'>;
  standing: ContractStanding;
  left: number;
  /** Closes what never came; absent where that is not the reader's or not yet time. */
  close?: ServerAction | undefined;
};

/** What presses, and what comes next, each with the way to it. */
export function ContractNow({ contract, standing, left, close }: Props) {
  const { id: contractId, closures, end } = contract;
  const { late, toReceive, nextDueOn, state } = standing;
  const { next } = words;
  return (
    <Section title={next.title}>
      {end && <EndNotice end={end} />}
      <ul className={`${looks.answers} num`}>
        {late > 0 && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { filter: 'atrasadas' })}>{next.late(late)}</AppLink>
          </li>
        )}
        {toReceive > 0 && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { filter: 'por-recibir' })}>{next.toReceive(toReceive)}</AppLink>
          </li>
        )}
        {nextDueOn && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { month: nextDueOn.slice(0, 7) })}>
              {next.due(dayShort(nextDueOn))}
            </AppLink>
          </li>
        )}
        {state === 'short' && <li>{next.short(left)}</li>}
        {state === 'complete' && <li>{next.complete}</li>}
      </ul>
      {closures.map(({ reason, by, at, deliveries }) => (
        <p key={at.getTime()}>
          {receptionsEs.closed(deliveries, by, instantShort(at))} {reason}
        </p>
      ))}
      <ChangesLink contract={contract} />
      {close && (
        <Confirm label={irreversibleEs['delivery.close'].ask} question={receptionsEs.closeQuestion(late)} tone="secondary">
          <ActionForm action={close}>
            <Hidden name="contractId" value={contractId} />
            <AskHere action="delivery.close">
              <TextArea name="why" label={receptionsEs.closeWhy} rows={3} />
            </AskHere>
          </ActionForm>
        </Confirm>
      )}
    </Section>
  );
}
