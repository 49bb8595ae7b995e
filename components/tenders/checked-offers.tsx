import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { SectionFold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { PublicChecks } from '@/lib/domain/awards/results';
import { certificateTold } from '@/lib/messages/told/certificates';

type Props = { checked: readonly PublicChecks[]; names: ReadonlyMap<string, string> };

/** What each bidder declared and what was found of it, with its reason; behind each one's name. */
export function CheckedOffers({ checked, names }: Props) {
  const tResults = useTranslations('results');
  if (checked.length === 0) return null;
  return (
    <Section title={tResults('checked')} lead={tResults('checkedLead')}>
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
  const tResults = useTranslations('results');
  const tClaims = useTranslations('offers-claims');
  const t = useTranslations('calculator');
  if (claims.length === 0) return null;
  return (
    <DataTable
      caption={`${tResults('claims')}: ${name}`}
      columns={[
        { key: 'claim', label: tResults('claim') },
        { key: 'certificate', label: tResults('certificate') },
        { key: 'check', label: tResults('check') },
        { key: 'reason', label: tResults('reason') },
      ]}
      rows={claims.map(({ claim, certificate, check, ...declared }) => ({
        id: claim,
        claim: t(`claimNames.${claim}`),
        certificate: certificateTold(tClaims, { ...declared, certificate: certificate ?? tResults('privateCertificate') }),
        check: check ? (
          <Tag tone={check.confirmed ? 'ok' : 'bad'}>{check.confirmed ? tResults('confirmed') : tResults('notConfirmed')}</Tag>
        ) : (
          <Tag>{tResults('declared')}</Tag>
        ),
        reason: check?.reason ?? '',
      }))}
    />
  );
}

function Checks({ checks, name }: { checks: PublicChecks['checks']; name: string }) {
  const tResults = useTranslations('results');
  const tEvaluation = useTranslations('evaluation');
  if (checks.length === 0) return <p className="text-ink-2">{tResults('notChecked')}</p>;
  return (
    <DataTable
      caption={tEvaluation('checkedOf', { name })}
      columns={[
        { key: 'requirement', label: tResults('requirement') },
        { key: 'result', label: tResults('result') },
        { key: 'reason', label: tResults('reason') },
      ]}
      rows={checks.map(({ requirementId, requirement, complies, reason }) => ({
        id: requirementId,
        requirement,
        result: <Tag tone={complies ? 'ok' : 'bad'}>{complies ? tEvaluation('complies') : tEvaluation('fails')}</Tag>,
        reason,
      }))}
    />
  );
}
