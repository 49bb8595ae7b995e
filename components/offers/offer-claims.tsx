import { ActForm } from '@/components/ui/act-form';
import { CheckField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { claims } from '@/lib/domain/offers/claims';
import type { Desk } from '@/lib/domain/offers/desk';
import { certificateOf, emptyContent } from '@/lib/domain/offers/offer';
import type { Door } from '@/lib/domain/outcome';
import { offersEs as words } from '@/lib/messages/es/offers';

/** The margins that the law gives and the bidder asks for, each with its certificate. */
export function OfferClaims({ desk: { call, draft }, save }: { desk: Desk; save: Door }) {
  const content = draft?.content ?? emptyContent;
  return (
    <Page
      title={words.claims}
      lead={words.claimsOptional}
      width="narrow"
      breadcrumb={[{ label: words.title, href: `/productor/convocatorias/${call.id}/oferta` }]}
    >
      <TermList of={['margin', 'component', 'mype', 'oeca', 'app']} />
      <ActForm act={save} submit={words.save}>
        <Hidden name="tenderId" value={call.id} />
        <Hidden name="next" value="revisar" />
        {claims.map((claim, i) => (
          <fieldset key={claim} className="stack">
            <legend className="sr-only">{words.claimLabels[claim]}</legend>
            <Hidden name={`claims[${i}].claim`} value={claim} />
            <CheckField
              name={`claims[${i}].claimed`}
              label={words.claimLabels[claim]}
              defaultChecked={certificateOf(content, claim) !== null}
            />
            <Field
              name={`claims[${i}].certificate`}
              label={words.certificate}
              hint={words.certificateHints[claim]}
              defaultValue={certificateOf(content, claim) ?? ''}
              optional
            />
          </fieldset>
        ))}
      </ActForm>
    </Page>
  );
}
