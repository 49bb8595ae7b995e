import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';

const tones = { complies: 'ok', fails: 'bad', unchecked: 'neutral' } as const;

/** Every check written, offer by offer, with its reason and what it comes to. */
export function CheckTable({ view }: { view: EvaluationView }) {
  const t = useTranslations('evaluation');
  const { tender, offers, requirements, checks, verdicts, may } = view;
  const mends = may.evaluate && tender.status === 'closed';
  const checked = offers.filter((offer) => checks.some(({ offerId }) => offerId === offer.id));
  if (checked.length === 0)
    return <p className="text-ink-2">{requirements.length === 0 ? t('nothingAsked') : t('notChecked')}</p>;
  return checked.map((offer) => {
    const verdict = verdicts[offer.id] ?? 'unchecked';
    return (
      <section key={offer.id}>
        <div className="flex flex-wrap items-center gap-3">
          <h3>{offer.organisationName}</h3>
          <Tag tone={tones[verdict]}>{t(`verdictNames.${verdict}`)}</Tag>
          {mends && (
            <AppLink
              href={office.tenderEvaluation(tender.id, { corregir: offer.id }, 'verificacion')}
              aria-label={t('mendOf', { name: offer.organisationName })}
            >
              {t('mend')}
            </AppLink>
          )}
        </div>
        <Checks view={view} offerId={offer.id} name={offer.organisationName} />
      </section>
    );
  });
}

type ChecksProps = { view: EvaluationView; offerId: string; name: string };

function Checks({ view: { requirements, checks }, offerId, name }: ChecksProps) {
  const t = useTranslations('evaluation');
  return (
    <DataTable
      caption={t('checkedOf', { name })}
      quietCaption
      columns={[
        { key: 'requirement', label: t('requirement') },
        { key: 'result', label: t('result') },
        { key: 'reason', label: t('reason') },
      ]}
      rows={checks
        .filter((check) => check.offerId === offerId)
        .map(({ requirementId, complies, reason }) => ({
          id: requirementId,
          requirement: requirements.find(({ id }) => id === requirementId)?.text,
          result: <Tag tone={complies ? 'ok' : 'bad'}>{complies ? t('complies') : t('fails')}</Tag>,
          reason,
        }))}
    />
  );
}
