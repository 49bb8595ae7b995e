import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { RadioField } from '@/components/ui/choice-fields';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { ServerAction } from '@/lib/domain/outcome';
import { amendmentEffects } from '@/lib/domain/tenders/amendment';
import type { AmendmentTerm } from '@/lib/domain/tenders/amendment-term';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { effectNames, amendEs as words } from '@/lib/messages/es/amendments';
import { day, instantLong } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { termsIn } from '@/lib/messages/es/terms';
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
  const { tender, lots, requirements } = detail;
  return (
    <Page title={words.title} lead={words.lead} breadcrumb={crumbsOf(tender, words.title)}>
      <p className="text-ink-2">{words.notThis}</p>
      <TermList of={termsIn([term.anew.norm, once?.norm, ...requirements.map(({ text }) => text)])} />
      <Section title={words.termTitle}>
        <p>{words.term(term.minimumBusinessDays, day(term.earliest))}</p>
        <p>
          <AppLink href={office.rule(term.anew.rule)}>{term.anew.text}</AppLink>. <LawFact trace={term.anew} />
        </p>
        <p>{words.floor(floorDays)}</p>
        <p>{words.extendOnly}</p>
        {once && (
          <Notice tone="due" title={words.once}>
            <AppLink href={office.rule(once.rule)}>{once.text}</AppLink>. <LawFact trace={once} />
          </Notice>
        )}
      </Section>
      <ActionForm action={amend}>
        <Which tender={tender} />
        <WorkingField
          name="deadlineAt"
          label={tendersEs.deadline}
          hint={deadline.isProposed ? words.proposed(day(term.earliest)) : words.deadlineHint(instantLong(deadline.now))}
          holidays={holidays}
          bounds={bounds}
          reason="idleReason"
          defaultValue={deadline.typed}
        />
        <Section title={words.terms}>
          <AmendTerms tender={tender} />
        </Section>
        <Section title={words.lots}>
          <AmendLots lots={lots} joining={joining} asked={asked} />
        </Section>
        <Section title={words.requirements}>
          <AmendRequirements requirements={requirements} />
        </Section>
        <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
        <RadioField
          name="effect"
          label={words.effect}
          hint={words.effectHint}
          options={amendmentEffects.map((value) => ({ value, label: effectNames[value] }))}
        />
        <TextArea name="legalBasis" label={words.basis} hint={words.basisHint} optional rows={2} />
        <TextArea name="outOfReachReason" label={words.reach} hint={words.reachHint} optional rows={2} />
        <AskFirst
          action="tender.amend"
          facts={[`${tender.reference}. ${tender.title}`]}
          echo={[{ name: 'deadlineAt', label: tendersEs.deadline }]}
        />
      </ActionForm>
    </Page>
  );
}
