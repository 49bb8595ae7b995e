import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { CheckField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Suggested } from '@/lib/domain/offers/certificates';
import type { ServerAction } from '@/lib/domain/outcome';
import { offersEs } from '@/lib/messages/es/offers';
import { claimLabels, offerClaimsEs as words } from '@/lib/messages/es/offers-claims';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';

type Props = { offerDraft: OfferDraft; suggested: readonly Suggested[]; save: ServerAction };

/** The margins that the law gives and the bidder asks for, each with its certificate, filled in from the census. */
export function OfferClaims({ offerDraft: { call }, suggested, save }: Props) {
  return (
    <Page
      title={offersEs.claims}
      lead={words.optional}
      width="narrow"
      breadcrumb={[{ label: offersEs.title, href: producer.prepareOffer(call.id) }]}
    >
      <TermList of={['margin', 'component', 'mype', 'oeca', 'app']} />
      <ActionForm action={save} submit={offersEs.save}>
        <Hidden name="tenderId" value={call.id} />
        <Hidden name="next" value="revisar" />
        {suggested.map(({ claim, claimed, certificate, issuer, issuedOn, validUntil, paper }, i) => (
          <fieldset key={claim} className="stacked:mt-4">
            <legend className="sr-only">{claimLabels[claim]}</legend>
            <Hidden name={`claims[${i}].claim`} value={claim} />
            <CheckField name={`claims[${i}].claimed`} label={claimLabels[claim]} defaultChecked={claimed} />
            <Field
              name={`claims[${i}].certificate`}
              label={words.certificate}
              hint={words.hints[claim]}
              defaultValue={certificate}
              optional="unmarked"
            />
            <Field name={`claims[${i}].issuer`} label={words.issuer} defaultValue={issuer} optional="unmarked" />
            <DateField name={`claims[${i}].issuedOn`} label={words.issued} defaultValue={issuedOn} optional="unmarked" />
            <DateField
              name={`claims[${i}].validUntil`}
              label={words.until}
              hint={words.untilHint}
              defaultValue={validUntil}
              optional="unmarked"
            />
            <p className="text-small text-ink-2">
              {paper ? words.fromCensus(paper.number, certificate === paper.number) : words.noPaper}
            </p>
            {!paper && <AppLink href={producer.documents()}>{words.addPaper}</AppLink>}
          </fieldset>
        ))}
      </ActionForm>
    </Page>
  );
}
