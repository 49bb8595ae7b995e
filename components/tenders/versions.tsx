import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import type { Amendment, TenderChange } from '@/lib/domain/tenders/amendment';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { day, instantLong, integer } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';
import { changeWords } from './change-words';
import { LawFact } from './law-facts';
import { IdleNote } from './reason-notes';

/** Every version of a published tender with its differences, the last first; nothing where it never changed. */
export function Versions({ detail: { tender, amendments } }: { detail: TenderDetail }) {
  const t = useTranslations('amendments');
  if (amendments.length === 0 || !tender.publishedAt) return null;
  const versionHref = (version: number) => site.tender(tender.id, { version });
  return (
    <Section title={t('versions.title')} id="versiones" lead={t('versions.lead', { amount: amendments.length + 1 })}>
      {amendments.toReversed().map((amendment, index) => (
        <article key={amendment.number} className={looks.card}>
          <h3>{t('versions.heading', { version: integer(amendment.number + 1), amendment: integer(amendment.number) })}</h3>
          <p className="text-ink-2">{t('versions.at', { at: instantLong(amendment.at) })}</p>
          <Differences caption={t('versions.table', { number: integer(amendment.number) })} changes={amendment.changes} />
          <Facts amendment={amendment} />
          {index > 0 && (
            <AppLink href={versionHref(amendment.number + 1)}>
              {t('versions.read', { version: integer(amendment.number + 1) })}
            </AppLink>
          )}
        </article>
      ))}
      <p>
        {t('versions.first', { at: instantLong(tender.publishedAt) })}{' '}
        <AppLink href={versionHref(1)}>{t('versions.read', { version: integer(1) })}</AppLink>
      </p>
    </Section>
  );
}

/** What changed, from what to what. */
export function Differences({ caption, changes }: { caption: string; changes: readonly TenderChange[] }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('amendments');
  return (
    <DataTable
      caption={caption}
      quietCaption
      columns={[
        { key: 'what', label: t('versions.what') },
        { key: 'before', label: t('versions.before') },
        { key: 'after', label: t('versions.after') },
      ]}
      rows={changes.map((change, index) => ({ id: `${index}`, ...changeWords(tTenders, t, change) }))}
    />
  );
}

function Facts({ amendment: { reason, effect, trace } }: { amendment: Amendment }) {
  const t = useTranslations('amendments');
  const { earliest, minimumBusinessDays, legalBasis, traces, idle, outOfReach } = trace;
  return (
    <>
      <p>
        <b>{t('versions.why')}.</b> {reason}
      </p>
      <p>
        <b>{t('versions.effect')}.</b> {t(`versions.effects.${effect}`)}
      </p>
      {earliest && (
        <p>
          <b>{t('versions.law')}.</b> {t('versions.term', { minimum: minimumBusinessDays, earliest: day(earliest) })}
        </p>
      )}
      {idle && <IdleNote idle={idle} />}
      {outOfReach && (
        <p>
          {t('versions.reach', { count: outOfReach.lots.length, numbers: outOfReach.lots.join(', '), reason: outOfReach.reason })}
        </p>
      )}
      {legalBasis && <p>{t('versions.basis', { basis: legalBasis })}</p>}
      <ul className="text-small">
        {traces.map((one) => (
          <li key={one.rule}>
            {one.text}. <LawFact trace={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Says that what is shown is not the version that counts. */
export function OldVersion({ tenderId, version }: { tenderId: string; version: number }) {
  const t = useTranslations('amendments');
  return (
    <Notice tone="due" title={t('versions.old', { version: integer(version) })}>
      <p>{t('versions.oldText')}</p>
      <LinkButton href={site.tender(tenderId)} tone="secondary">
        {t('versions.current')}
      </LinkButton>
    </Notice>
  );
}
