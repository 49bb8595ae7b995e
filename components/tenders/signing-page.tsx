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
import { instantShort } from '@/lib/messages/es/format';
import { unsignedCauseNames } from '@/lib/messages/es/results';
import { signingEs as words } from '@/lib/messages/es/signing';
import type { SigningWorklist } from '@/lib/queries/tenders/signing';
import { office } from '@/lib/routes/office';
import { UnsignedRounds } from './unsigned-rounds';

type Props = { worklist: SigningWorklist; passOn: ServerAction };

/** An awarded tender whose contracts wait: each winner's terms, who would be next, and what happens when one does not sign. */
export function SigningPage({ worklist, passOn }: Props) {
  const { tender, units, rule } = worklist;
  const here = office.tender(tender.id);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      breadcrumb={[
        { label: `${tender.reference}. ${tender.title}`, href: here },
        { label: words.award, href: office.tenderAward(tender.id) },
      ]}
      actions={<LinkButton href={office.contracts()}>{words.toContracts}</LinkButton>}
    >
      <TermList of={['award', 'appeal', 'deserted', 'sabs', 'dbc']} />
      {units.map((unit) => (
        <UnitWaiting key={unit.unitId} unit={unit} worklist={worklist} passOn={passOn} />
      ))}
      <Section title={words.rule}>
        <p>{rule.text}</p>
        <p>
          <RuleNote {...rule} />
        </p>
        <AppLink href={office.rule(rule.rule)}>{words.seeRule}</AppLink>
        {!worklist.mayPassOn && <p className="text-ink-2">{words.onlyAuthority}</p>}
      </Section>
    </Page>
  );
}

function UnitWaiting({ unit, worklist, passOn }: Props & { unit: SigningUnit }) {
  return (
    <Section title={unit.label}>
      <div className="stacked:mt-4">
        {unit.waiting.length === 0 && <p>{words.nobodyWaits}</p>}
        {unit.waiting.map((waiting) => (
          <CardBox key={waiting.offerId} title={waiting.name}>
            <Terms waiting={waiting} worklist={worklist} />
            {worklist.mayPassOn && waiting.next.state !== 'unchecked' && (
              <Fold summary={words.form(waiting.name)} look="button">
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
  const { papers, appeal } = term;
  return (
    <KeyValues
      items={[
        { label: words.told, value: instantShort(notifiedAt) },
        {
          label: words.papers,
          value: (
            <>
              {worklist.today > papers.day ? words.papersLate(papers.day) : words.papersUntil(papers.day)}
              <br />
              <RuleNote {...papers.trace} />
            </>
          ),
        },
        {
          label: words.appeal,
          value: appeal ? (
            <>
              {words.appealUntil(appeal.day)}
              <br />
              <RuleNote {...appeal.trace} />
            </>
          ) : (
            words.noAppeal
          ),
        },
        { label: words.next, value: <Next next={next} worklist={worklist} /> },
      ]}
    />
  );
}

function Next({ next, worklist: { tender, mayCheck } }: { next: NextInOrder; worklist: SigningWorklist }) {
  if (next.state === 'takes') return words.takes(next.names);
  if (next.state === 'nobody') return words.nobody;
  return (
    <>
      {words.unchecked(next.name)}.{' '}
      {mayCheck ? (
        <AppLink href={office.tenderEvaluation(tender.id, { corregir: next.offerId }, 'verificacion')}>
          {words.checkIt(next.name)}
        </AppLink>
      ) : (
        words.askCheck
      )}
    </>
  );
}

function Unsigned({ unit, waiting, worklist, passOn }: Props & { unit: SigningUnit; waiting: Waiting }) {
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
        label={words.cause}
        options={unsignedCauses.map((cause) => ({ value: cause, label: unsignedCauseNames[cause] }))}
      />
      <DateField name="happenedOn" label={words.happenedOn} hint={words.happenedOnHint} />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} />
      {next.state === 'takes' && <TextArea name="capacityReason" label={words.capacity} hint={words.capacityHint} optional />}
      {needsBasis && <TextArea name="legalBasis" label={words.basis} hint={words.basisHint} />}
      <AskFirst
        action="tender.award-next"
        tone="danger"
        facts={[
          words.facts.leaves(waiting.name, unit.label),
          next.state === 'takes' ? words.facts.takes(next.names) : words.facts.nobody,
        ]}
      />
    </ActionForm>
  );
}
