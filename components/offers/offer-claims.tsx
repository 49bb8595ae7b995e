import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { CheckField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { Suggested } from '@/lib/domain/offers/certificates';
import type { ServerAction } from '@/lib/domain/outcome';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';

type Props = { offerDraft: OfferDraft; suggested: readonly Suggested[]; save: ServerAction };

/** The margins that the law gives and the bidder asks for, each with its certificate, filled in from the census. */
export function OfferClaims({ offerDraft: { tender }, suggested, save }: Props) {
  const tOffersClaims = useTranslations('offers-claims');
  const t = useTranslations('offers');
  return (
    <Page
      title={t('claims')}
      lead={tOffersClaims('offerClaims.optional')}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: producer.prepareOffer(tender.id) }]}
    >
      <TermList of={['margin', 'component', 'mype', 'oeca', 'app']} />
      <ActionForm action={save} submit={t('save')}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="next" value="revisar" />
        {suggested.map(({ claim, claimed, certificate, issuer, issuedOn, validUntil, paper }, i) => (
          <fieldset key={claim} className="stacked:mt-4">
            <legend className="sr-only">{tOffersClaims(`claimLabels.${claim}`)}</legend>
            <Hidden name={`claims[${i}].claim`} value={claim} />
            <CheckField name={`claims[${i}].claimed`} label={tOffersClaims(`claimLabels.${claim}`)} defaultChecked={claimed} />
            <Field
              name={`claims[${i}].certificate`}
              label={tOffersClaims('offerClaims.certificate')}
              hint={tOffersClaims(`offerClaims.hints.${claim}`)}
              defaultValue={certificate}
              optional="unmarked"
            />
            <Field
              name={`claims[${i}].issuer`}
              label={tOffersClaims('offerClaims.issuer')}
              defaultValue={issuer}
              optional="unmarked"
            />
            <DateField
              name={`claims[${i}].issuedOn`}
              label={tOffersClaims('offerClaims.issued')}
              defaultValue={issuedOn}
              optional="unmarked"
            />
            <DateField
              name={`claims[${i}].validUntil`}
              label={tOffersClaims('offerClaims.until')}
              hint={tOffersClaims('offerClaims.untilHint')}
              defaultValue={validUntil}
              optional="unmarked"
            />
            <p className="text-small text-ink-2">
              {paper
                ? tOffersClaims('offerClaims.fromCensus', { same: String(certificate === paper.number), number: paper.number })
                : tOffersClaims('offerClaims.noPaper')}
            </p>
            {!paper && <AppLink href={producer.documents()}>{tOffersClaims('offerClaims.addPaper')}</AppLink>}
          </fieldset>
        ))}
      </ActionForm>
    </Page>
  );
}
