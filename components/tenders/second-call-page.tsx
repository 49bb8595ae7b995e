import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Hidden } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { LeftLot } from '@/lib/domain/matching/left-lot';
import type { ServerAction } from '@/lib/domain/outcome';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { Day } from '@/lib/domain/units';
import { office } from '@/lib/routes/office';
import { crumbsOf } from './crumbs';
import { LeftLotFacts } from './left-lot';

type Props = {
  detail: TenderDetail;
  rights: { callAgain: boolean };
  /** Of a second call in draft its lots can be changed here and now; of a decided first call it is still to be prepared. */
  stage: 'first' | 'draft';
  lots: readonly LeftLot[];
  opened: boolean;
  today: Day;
  callAgain: ServerAction;
};

/** What to change before what nobody took is called for again: lot by lot, each with the way to the form that changes it. */
export function SecondCallPage({ detail, rights, stage, lots, opened, today, callAgain }: Props) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const t = useTranslations('second-call');
  const { tender, secondCall } = detail;
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumb={crumbsOf(tTenders, tender, t('title'))}>
      {stage === 'first' && secondCall && (
        <Notice title={t('called', { reference: secondCall.reference })}>
          <AppLink href={office.secondCall(secondCall.id)}>{t('calledOpen')}</AppLink>
        </Notice>
      )}
      {lots.length === 0 && <EmptyState title={t('none')} />}
      {lots.map((left) => (
        <Section
          key={left.lot.id}
          title={tTenders('lotTitle', { number: String(left.lot.number), title: left.lot.title })}
          id={`lote-${left.lot.number}`}
        >
          <LeftLotFacts left={left} opened={opened} today={today} tenderId={stage === 'draft' ? tender.id : null} />
        </Section>
      ))}
      {stage === 'draft' && lots.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={office.tenderRequirements(tender.id)} tone="secondary">
            {t('changeRequirements')}
          </LinkButton>
          <LinkButton href={office.tenderTerms(tender.id)} tone="secondary">
            {t('changeTerms')}
          </LinkButton>
          <LinkButton href={office.publishTender(tender.id)}>{tTendersOffice('officeTenders.taskPublish')}</LinkButton>
        </div>
      )}
      {stage === 'first' && rights.callAgain && lots.length > 0 && (
        <>
          <p>{t('next')}</p>
          <ActionForm action={callAgain} submit={tTendersOffice('officeTenders.callAgain')}>
            <Hidden name="tenderId" value={tender.id} />
          </ActionForm>
        </>
      )}
    </Page>
  );
}
