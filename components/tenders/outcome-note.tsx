import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import { type OutcomeUnit, sealedState, type TenderDetail } from '@/lib/domain/tenders/detail';
import { dayShort, instantLong } from '@/lib/messages/es/format';
import { supplierName } from '@/lib/messages/told/results';
import { site } from '@/lib/routes/site';

/** What a tender tells of its offers as it stands: sealed, opened, or what was decided of each part. */
export function OutcomeNote({ detail: { tender, standing, outcome } }: { detail: TenderDetail }) {
  const tLaw = useTranslations('law');
  const tChanges = useTranslations('contract-changes');
  const t = useTranslations('results');
  if (!tender.publishedAt) return null;
  if (!outcome) return <Notice>{t(`outcome.${sealedState(standing)}`)}</Notice>;
  const isDecided = outcome.units.length > 0;
  return (
    <Section title={t('outcome.title')} id="resultado">
      {isDecided ? (
        <ul className={looks.list}>
          {outcome.units.map((unit) => (
            <Decided key={unit.id} unit={unit} />
          ))}
        </ul>
      ) : (
        <p>{t('outcome.opened', { at: instantLong(outcome.openedAt), bidders: outcome.bidders })}</p>
      )}
      {outcome.ended.map(({ name, kind, on, by }) => (
        <Notice
          key={`${name} ${on}`}
          tone="due"
          title={t('outcome.ended', {
            supplier: supplierName(tLaw, name, kind),
            on: dayShort(on),
            by: tChanges(`endNames.${by}`),
          })}
        >
          {t('outcome.endedNext')}
        </Notice>
      ))}
      <div className="flex flex-wrap items-center gap-3 print:hidden!">
        <LinkButton href={site.tenderResults(tender.id)} tone="secondary">
          {isDecided ? t('outcome.toResults') : t('outcome.toBidders')}
        </LinkButton>
      </div>
    </Section>
  );
}

function Decided({ unit: { label, winners, uncovered } }: { unit: OutcomeUnit }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('results');
  if (winners.length === 0)
    return (
      <li>
        <span className={looks.listTitle}>{label}</span> <Tag tone="bad">{t('outcome.deserted')}</Tag>
      </li>
    );
  return (
    <li>
      <span className={looks.listTitle}>{label}</span>
      <p>{t('outcome.winner', { names: winners.map(({ name, kind }) => supplierName(tLaw, name, kind)).join('; ') })}</p>
      {uncovered > 0 && <Tag tone="due">{t('outcome.uncovered', { units: uncovered })}</Tag>}
    </li>
  );
}
