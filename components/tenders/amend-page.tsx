import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Trace } from '@/lib/domain/law/rule-book';
import { termsIn } from '@/lib/domain/law/terms';
import type { ServerAction } from '@/lib/domain/outcome';
import { amendmentEffects } from '@/lib/domain/tenders/amendment';
import type { AmendmentTerm } from '@/lib/domain/tenders/amendment-term';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { day, instantLong } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { AmendLots, AmendRequirements, AmendTerms } from './amend-fields';
import { crumbsOf } from './crumbs';
import { LawFact } from './law-facts';
import { Which } from './which';
import { WorkingField } from './working-field';

type Props = {
  detail: TenderDetail;
  /** The deadline as it stands, and as the field proposes it. */
  deadline: { now: Date; typed: string; isProposed: boolean };
  term: AmendmentTerm;
  /** ENM-ONCE, where it was extended before. */
  once: Trace | null;
  floorDays: number;
  bounds: Parameters<typeof WorkingField>[0]['bounds'];
  asked: Parameters<typeof AmendLots>[0]['asked'];
  holidays: Parameters<typeof WorkingField>[0]['holidays'];
  joining: Parameters<typeof AmendLots>[0]['joining'];
  amend: ServerAction;
};

/** What a published tender is to say from now on, field by field as it stands; only what is changed becomes part of the amendment. */
export function AmendTenderPage({ detail, deadline, term, once, floorDays, bounds, asked, holidays, joining, amend }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('amendments');
  const { tender, lots, requirements } = detail;
  return (
    <Page title={t('amend.title')} lead={t('amend.lead')} breadcrumb={crumbsOf(tTenders, tender, t('amend.title'))}>
      <p className="text-ink-2">{t('amend.notThis')}</p>
      <TermList of={termsIn([term.anew.norm, once?.norm, ...requirements.map(({ text }) => text)])} />
      <Section title={t('amend.termTitle')}>
        <p>{t('amend.term', { minimum: term.minimumBusinessDays, earliest: day(term.earliest) })}</p>
        <p>
          <AppLink href={office.rule(term.anew.rule)}>{term.anew.text}</AppLink>. <LawFact trace={term.anew} />
        </p>
        <p>{t('amend.floor', { amount: floorDays })}</p>
        <p>{t('amend.extendOnly')}</p>
        {once && (
          <Notice tone="due" title={t('amend.once')}>
            <AppLink href={office.rule(once.rule)}>{once.text}</AppLink>. <LawFact trace={once} />
          </Notice>
        )}
      </Section>
      <ActionForm action={amend}>
        <Which tender={tender} />
        <ClientMessages of={['idle']}>
          <WorkingField
            name="deadlineAt"
            label={tTenders('deadline')}
            hint={
              deadline.isProposed
                ? t('amend.proposed', { earliest: day(term.earliest) })
                : t('amend.deadlineHint', { now: instantLong(deadline.now) })
            }
            holidays={holidays}
            bounds={bounds}
            reason="idleReason"
            defaultValue={deadline.typed}
          />
        </ClientMessages>
        <Section title={t('amend.terms')}>
          <AmendTerms tender={tender} />
        </Section>
        <Section title={t('amend.lots')}>
          <AmendLots lots={lots} joining={joining} asked={asked} />
        </Section>
        <Section title={t('amend.requirements')}>
          <AmendRequirements requirements={requirements} />
        </Section>
        <TextArea name="reason" label={t('amend.reason')} hint={t('amend.reasonHint')} />
        <RadioField
          name="effect"
          label={t('amend.effect')}
          hint={t('amend.effectHint')}
          options={amendmentEffects.map((value) => ({ value, label: t(`effectNames.${value}`) }))}
        />
        <TextArea name="legalBasis" label={t('amend.basis')} hint={t('amend.basisHint')} optional rows={2} />
        <TextArea name="outOfReachReason" label={t('amend.reach')} hint={t('amend.reachHint')} optional rows={2} />
        <AskFirst
          action="tender.amend"
          facts={[`${tender.reference}. ${tender.title}`]}
          echo={[{ name: 'deadlineAt', label: tTenders('deadline') }]}
        />
      </ActionForm>
    </Page>
  );
}
