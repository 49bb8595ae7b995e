import { LegalReview, type Review } from '@/components/law/legal-review';
import { ActForm } from '@/components/ui/act-form';
import { AppLink } from '@/components/ui/app-link';
import { AskFirst } from '@/components/ui/ask-first';
import { BigFigure } from '@/components/ui/big-figure';
import { DateField, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Unserved } from '@/lib/domain/demand/unserved';
import type { Door } from '@/lib/domain/outcome';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import type { Prospect } from '@/lib/domain/tenders/publication';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { day, money } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs, publishEs } from '@/lib/messages/es/tenders-office';
import { crumbsOf, hereOf } from './crumbs';
import { BothDays, DeadlineHow, ModalityFact, modalityName, Rule } from './law-facts';
import { LeftOutAnswers } from './left-out-answers';
import { TenderBody } from './tender-body';
import { Which } from './which';

type Props = {
  sheet: TenderSheet;
  prospect: Prospect;
  unserved: readonly Unserved[];
  asked: readonly AskedOfLots[];
  review: Review;
  now: Date;
  publish: Door;
  ask: Door;
};

/** Check answers: everything as it will be published, what the law says of it, and the deadline. */
export function PublishPage({ sheet, prospect, unserved, asked, review, now, publish, ask }: Props) {
  const { tender } = sheet;
  const here = hereOf(tender);
  const change = (part: string) => `${here}/${part}`;
  const { referenceCentavos, modality, earliest, firstDelivery } = prospect;
  return (
    <Page title={publishEs.title} lead={publishEs.lead} breadcrumb={crumbsOf(tender, publishEs.title)}>
      <BigFigure label={tendersEs.referencePrice} value={money(referenceCentavos)} size="medium" how={tendersEs.howReference} />
      <TenderBody sheet={sheet} now={now} change={change} />
      {modality && earliest && firstDelivery ? (
        <Section title={publishEs.law}>
          <KeyValues
            items={[
              {
                label: tendersEs.modality,
                value: <ModalityFact trace={modality} />,
              },
              {
                label: publishEs.minimum,
                value: (
                  <>
                    {tendersEs.howDeadline(earliest.minimumBusinessDays, day(earliest.day))}
                    <BothDays law={{ ...earliest, earliest: earliest.day, earliestNational: earliest.nationalDay }} />
                    <DeadlineHow law={{ ...earliest, earliest: earliest.day }} />
                    <p className="small quiet">{publishEs.municipalHolidays}</p>
                  </>
                ),
              },
            ]}
          />
          <LegalReview review={review} ask={ask} tenderId={tender.id} page="publicar" />
          <TermList of={['modality', 'reference', 'splitting', 'sabs', 'dbc']} />
          <PublishForm {...{ tender, prospect, unserved, asked, modality, earliest, firstDelivery, publish }} />
        </Section>
      ) : (
        <Notice tone="bad" title={publishEs.noLots}>
          <AppLink href={`${here}/lotes`}>{lotsEs.title}</AppLink>
        </Notice>
      )}
    </Page>
  );
}

type FormProps = {
  tender: TenderSheet['tender'];
  prospect: Prospect;
  modality: NonNullable<Prospect['modality']>;
  unserved: readonly Unserved[];
  asked: readonly AskedOfLots[];
  earliest: NonNullable<Prospect['earliest']>;
  firstDelivery: string;
  publish: Door;
};

/** The deadline, and the answers where a rule warns without deciding. */
function PublishForm({
  tender,
  prospect: { splitting },
  unserved,
  asked,
  modality,
  earliest,
  firstDelivery,
  publish,
}: FormProps) {
  const remembered = earliest.trace !== null && !earliest.trace.decides;
  const asksBasis = remembered || !modality.decides || earliest.nationalDay !== earliest.day;
  const isLate = earliest.day >= firstDelivery;
  const hint = (isLate && !asksBasis ? publishEs.tooLate : publishEs.deadlineHint)(day(earliest.day), day(firstDelivery));
  return (
    <ActForm act={publish}>
      <Which tender={tender} />
      <DateField
        name="deadlineAt"
        label={tendersEs.deadline}
        hint={hint}
        withTime
        defaultValue={isLate || earliest.minimumBusinessDays === 0 ? undefined : `${earliest.day}T16:00`}
      />
      {asksBasis && (
        <Notice tone="due" title={publishEs.basisTitle}>
          {!modality.decides && <p>{publishEs.modalityMemory(modality.text)}</p>}
          {remembered && <p>{publishEs.memory(earliest.minimumBusinessDays)}</p>}
          {earliest.nationalDay !== earliest.day && <p>{publishEs.departmental(day(earliest.day))}</p>}
          <TextArea name="legalBasis" label={publishEs.legalBasisField} optional={modality.decides} />
        </Notice>
      )}
      {splitting && (
        <Notice tone="due" title={publishEs.splitTitle}>
          <p>{publishEs.split(money(splitting.sum), modalityName(splitting.together.rule))}</p>
          <p className="num">
            {splitting.others
              .map(({ reference, amount, products }) => `${reference}, ${products.join(', ')}: ${money(amount)}`)
              .join('; ')}
          </p>
          <p>
            <Rule trace={splitting.trace} />
          </p>
          {!splitting.asks ? (
            <p>{publishEs.splitDecides}</p>
          ) : (
            <TextArea name="splittingReason" label={publishEs.splittingReasonField} hint={publishEs.splittingReasonHint} />
          )}
        </Notice>
      )}
      <LeftOutAnswers {...{ unserved, asked }} programmeId={tender.programmeId} />
      <AskFirst
        act="tender.publish"
        facts={[`${tender.reference}. ${tender.title}`]}
        echo={[{ name: 'deadlineAt', label: tendersEs.deadline }]}
      />
    </ActForm>
  );
}
