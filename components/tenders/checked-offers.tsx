import { DataTable } from '@/components/ui/data-table';
import { SectionFold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { PublicChecks } from '@/lib/domain/awards/results';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { certificateTold } from '@/lib/messages/es/offers-claims';
import { resultsEs as words } from '@/lib/messages/es/results';

type Props = { checked: readonly PublicChecks[]; names: ReadonlyMap<string, string> };

/** What each bidder declared and what was found of it, with its reason; behind each one's name. */
export function CheckedOffers({ checked, names }: Props) {
  if (checked.length === 0) return null;
  return (
    <Section title={words.checked} lead={words.checkedLead}>
      <div className="stacked:mt-4">
        {checked.map((offer) => (
          <SectionFold key={offer.offerId} title={names.get(offer.offerId) ?? ''} level={3}>
            <Claims claims={offer.claims} name={names.get(offer.offerId) ?? ''} />
            <Checks checks={offer.checks} name={names.get(offer.offerId) ?? ''} />
          </SectionFold>
        ))}
      </div>
    </Section>
  );
}

function Claims({ claims, name }: { claims: PublicChecks['claims']; name: string }) {
  if (claims.length === 0) return null;
  return (
    <DataTable
      caption={`${words.claims}: ${name}`}
      columns={[
        { key: 'claim', label: words.claim },
        { key: 'certificate', label: words.certificate },
        { key: 'check', label: words.check },
        { key: 'reason', label: words.reason },
      ]}
      rows={claims.map(({ claim, certificate, check, ...declared }) => ({
        id: claim,
        claim: calculatorEs.claimNames[claim],
        certificate: certificateTold({ ...declared, certificate: certificate ?? words.privateCertificate }),
        check: check ? (
          <Tag tone={check.confirmed ? 'ok' : 'bad'}>{check.confirmed ? words.confirmed : words.notConfirmed}</Tag>
        ) : (
          <Tag>{words.declared}</Tag>
        ),
        reason: check?.reason ?? '',
      }))}
    />
  );
}

function Checks({ checks, name }: { checks: PublicChecks['checks']; name: string }) {
  if (checks.length === 0) return <p className="text-ink-2">{words.notChecked}</p>;
  return (
    <DataTable
      caption={evaluationEs.checkedOf(name)}
      columns={[
        { key: 'requirement', label: words.requirement },
        { key: 'result', label: words.result },
        { key: 'reason', label: words.reason },
      ]}
      rows={checks.map(({ requirementId, requirement, complies, reason }) => ({
        id: requirementId,
        requirement,
        result: <Tag tone={complies ? 'ok' : 'bad'}>{complies ? evaluationEs.complies : evaluationEs.fails}</Tag>,
        reason,
      }))}
    />
  );
}
