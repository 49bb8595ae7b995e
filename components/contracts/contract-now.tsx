import { useTranslations } from 'next-intl';
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
import { dayShort, instantShort } from '@/lib/messages/format';
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
  const t = useTranslations('contracts');
  return <Tag tone={tones[state]}>{t(`contractStates.${state}`)}</Tag>;
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
  const tIrreversible = useTranslations('irreversible');
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('contracts');
  const { id: contractId, closures, end } = contract;
  const { late, toReceive, nextDueOn, state } = standing;
  return (
    <Section title={t('next.title')}>
      {end && <EndNotice end={end} />}
      <ul className={`${looks.answers} num`}>
        {late > 0 && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { filter: 'atrasadas' })}>{t('next.late', { n: late })}</AppLink>
          </li>
        )}
        {toReceive > 0 && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { filter: 'por-recibir' })}>
              {t('next.toReceive', { n: toReceive })}
            </AppLink>
          </li>
        )}
        {nextDueOn && (
          <li>
            <AppLink href={deliveriesAddress(contractId, { month: nextDueOn.slice(0, 7) })}>
              {t('next.due', { day: dayShort(nextDueOn) })}
            </AppLink>
          </li>
        )}
        {state === 'short' && <li>{t('next.short', { units: left })}</li>}
        {state === 'complete' && <li>{t('next.complete')}</li>}
      </ul>
      {closures.map(({ reason, by, at, deliveries }) => (
        <p key={at.getTime()}>
          {tReceptions('closed', { n: deliveries, who: by, when: instantShort(at) })} {reason}
        </p>
      ))}
      <ChangesLink contract={contract} />
      {close && (
        <Confirm label={tIrreversible('delivery.close.ask')} question={tReceptions('closeQuestion', { late })} tone="secondary">
          <ActionForm action={close}>
            <Hidden name="contractId" value={contractId} />
            <AskHere action="delivery.close">
              <TextArea name="why" label={tReceptions('closeWhy')} rows={3} />
            </AskHere>
          </ActionForm>
        </Confirm>
      )}
    </Section>
  );
}
