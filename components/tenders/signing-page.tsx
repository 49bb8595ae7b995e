import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { SelectField } from '@/components/ui/choice-fields';
import { DateField, Hidden, TextArea } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { CardBox, Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { unsignedCauses } from '@/lib/domain/awards/rounds';
import type { NextInOrder, SigningUnit, Waiting } from '@/lib/domain/awards/signing-worklist';
import type { ServerAction } from '@/lib/domain/outcome';
import { dayShort, instantShort } from '@/lib/messages/es/format';
import type { SigningWorklist } from '@/lib/queries/tenders/signing';
import { office } from '@/lib/routes/office';
import { UnsignedRounds } from './unsigned-rounds';

type Props = { worklist: SigningWorklist; passOn: ServerAction };

/** An awarded tender whose contracts wait: each winner's terms, who would be next, and what happens when one does not sign. */
export function SigningPage({ worklist, passOn }: Props) {
  const t = useTranslations('signing');
  const { tender, units, rule } = worklist;
  const here = office.tender(tender.id);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumb={[
        { label: `${tender.reference}. ${tender.title}`, href: here },
        { label: t('award'), href: office.tenderAward(tender.id) },
      ]}
      actions={<LinkButton href={office.contracts()}>{t('toContracts')}</LinkButton>}
    >
      <TermList of={['award', 'appeal', 'deserted', 'sabs', 'dbc']} />
      {units.map((unit) => (
        <UnitWaiting key={unit.unitId} unit={unit} worklist={worklist} passOn={passOn} />
      ))}
      <Section title={t('rule')}>
        <p>{rule.text}</p>
        <p>
          <RuleNote {...rule} />
        </p>
        <AppLink href={office.rule(rule.rule)}>{t('seeRule')}</AppLink>
        {!worklist.mayPassOn && <p className="text-ink-2">{t('onlyAuthority')}</p>}
      </Section>
    </Page>
  );
}

function UnitWaiting({ unit, worklist, passOn }: Props & { unit: SigningUnit }) {
  const t = useTranslations('signing');
  return (
    <Section title={unit.label}>
      <div className="stacked:mt-4">
        {unit.waiting.length === 0 && <p>{t('nobodyWaits')}</p>}
        {unit.waiting.map((waiting) => (
          <CardBox key={waiting.offerId} title={waiting.name}>
            <Terms waiting={waiting} worklist={worklist} />
            {worklist.mayPassOn && waiting.next.state !== 'unchecked' && (
              <Fold summary={t('form', { name: waiting.name })} look="button">
                <Unsigned unit={unit} waiting={waiting} worklist={worklist} passOn={passOn} />
              </Fold>
            )}
          </CardBox>
        ))}
        <UnsignedRounds rounds={unit.rounds} names={worklist.nameOf} />
      </div>
    </Section>
  );
}

function Terms({ waiting: { notifiedAt, term, next }, worklist }: { waiting: Waiting; worklist: SigningWorklist }) {
  const t = useTranslations('signing');
  const { papers, appeal } = term;
  return (
    <KeyValues
      items={[
        { label: t('told'), value: instantShort(notifiedAt) },
        {
          label: t('papers'),
          value: (
            <>
              {worklist.today > papers.day
                ? t('papersLate', { day: dayShort(papers.day) })
                : t('papersUntil', { day: dayShort(papers.day) })}
              <br />
              <RuleNote {...papers.trace} />
            </>
          ),
        },
        {
          label: t('appeal'),
          value: appeal ? (
            <>
              {t('appealUntil', { day: dayShort(appeal.day) })}
              <br />
              <RuleNote {...appeal.trace} />
            </>
          ) : (
            t('noAppeal')
          ),
        },
        { label: t('next'), value: <Next next={next} worklist={worklist} /> },
      ]}
    />
  );
}

function Next({ next, worklist: { tender, mayCheck } }: { next: NextInOrder; worklist: SigningWorklist }) {
  const t = useTranslations('signing');
  if (next.state === 'takes') return t('takes', { names: next.names.join('; ') });
  if (next.state === 'nobody') return t('nobody');
  return (
    <>
      {t('unchecked', { name: next.name })}.{' '}
      {mayCheck ? (
        <AppLink href={office.tenderEvaluation(tender.id, { corregir: next.offerId }, 'verificacion')}>
          {t('checkIt', { name: next.name })}
        </AppLink>
      ) : (
        t('askCheck')
      )}
    </>
  );
}

function Unsigned({ unit, waiting, worklist, passOn }: Props & { unit: SigningUnit; waiting: Waiting }) {
  const tResults = useTranslations('results');
  const t = useTranslations('signing');
  const { tender, needsBasis } = worklist;
  const { next } = waiting;
  return (
    <ActionForm action={passOn} id={`no-firma-${unit.unitId}-${waiting.offerId}`}>
      <Hidden name="tenderId" value={tender.id} />
      <Hidden name="version" value={tender.version} />
      <Hidden name="unitId" value={unit.unitId} />
      <Hidden name="offerId" value={waiting.offerId} />
      <SelectField
        name="cause"
        label={t('cause')}
        options={unsignedCauses.map((cause) => ({ value: cause, label: tResults(`unsignedCauses.${cause}`) }))}
      />
      <DateField name="happenedOn" label={t('happenedOn')} hint={t('happenedOnHint')} />
      <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} />
      {next.state === 'takes' && <TextArea name="capacityReason" label={t('capacity')} hint={t('capacityHint')} optional />}
      {needsBasis && <TextArea name="legalBasis" label={t('basis')} hint={t('basisHint')} />}
      <AskFirst
        action="tender.award-next"
        tone="danger"
        facts={[
          t('facts.leaves', { name: waiting.name, unit: unit.label }),
          next.state === 'takes' ? t('facts.takes', { names: next.names.join('; ') }) : t('facts.nobody'),
        ]}
      />
    </ActionForm>
  );
}
