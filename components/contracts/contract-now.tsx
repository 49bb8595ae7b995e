import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import type { ContractStanding, ContractState } from '@/lib/domain/contracts/standing';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort } from '@/lib/messages/es/format';
import { deliveriesAddress } from './addresses';

const tones: Record<ContractState, Tone> = {
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

type Props = { contractId: string; standing: ContractStanding; left: number };

/** What presses, and what comes next, each with the way to it. */
export function ContractNow({ contractId, standing, left }: Props) {
  const { late, toReceive, nextDueOn, state } = standing;
  const { next } = words;
  return (
    <Section title={next.title}>
      <ul className="list search-list num">
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
    </Section>
  );
}
