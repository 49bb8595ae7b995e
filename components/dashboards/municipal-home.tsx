import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { PaymentClockSection } from '@/components/payments/payment-clock';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { TaskList } from '@/components/ui/task-list';
import { TermList } from '@/components/ui/term';
import type { Role } from '@/lib/domain/access/actor';
import type { ChainLink, ChainStage } from '@/lib/domain/dashboards/first-purchase';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import { office } from '@/lib/routes/office';
import { FirstPurchase } from './first-purchase';
import { taskRows } from './task-rows';
import { type Unattended, UnattendedSchools } from './unattended-schools';
import { YearCard, type YearSummary } from './year-card';

type Props = {
  organisation: string;
  year: number;
  roles: readonly Role[];
  lists: readonly { role: Role; tasks: readonly HomeTask[] }[];
  chain: readonly { stage: ChainStage; links: readonly ChainLink[] }[] | null;
  /** Null where nothing was received yet, and for who only receives. */
  purchase: YearSummary | null;
  /** Null where every school with deliveries has who receives, and for who does not see to it. */
  unattended: Unattended | null;
  /** How long what is owed has waited; for whoever pays. */
  clock: ComponentProps<typeof PaymentClockSection>['clock'] | null;
};

/** The first page of a municipality: what waits for each role of the reader, what the year has come to, and how far the first purchase is. */
export function MunicipalHome({ organisation, year, roles, lists, chain, purchase, unattended, clock }: Props) {
  const tPayments = useTranslations('payments');
  const tMunicipalHome = useTranslations('municipal-home');
  const tChecklists = useTranslations('checklists');
  const t = useTranslations('layouts');
  return (
    <Page title={tMunicipalHome('title')} lead={tMunicipalHome('lead', { organisation, year: String(year) })}>
      {unattended && <UnattendedSchools {...unattended} />}
      <div className={purchase ? looks.split : undefined}>
        <div className="stacked:mt-4">
          {lists.length === 0 && <EmptyState title={tMunicipalHome('nothing')} />}
          {lists.map(({ role, tasks }) => (
            <Section key={role} title={t(`roleNames.${role}`)}>
              <TaskList label={t(`roleNames.${role}`)} tasks={taskRows(tMunicipalHome, tChecklists, tasks)} />
              {role === 'authority' && <TermList of={['authority']} />}
              {role === 'treasurer' && clock && (
                <>
                  <PaymentClockSection clock={clock} />
                  <LinkButton href={office.payments({}, 'por-pagar')}>{tPayments('clock.open')}</LinkButton>
                </>
              )}
            </Section>
          ))}
        </div>
        {purchase && <YearCard purchase={purchase} />}
      </div>
      {chain && <FirstPurchase chain={chain} roles={roles} />}
    </Page>
  );
}
