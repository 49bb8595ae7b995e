import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { RowLinks } from '@/components/ui/row-links';
import { Tag } from '@/components/ui/tag';
import { day, dayShort, integer } from '@/lib/messages/format';
import type { ReceptionRow } from '@/lib/queries/receptions';
import { office } from '@/lib/routes/office';

type Props = { waiting: readonly ReceptionRow[]; due: readonly ReceptionRow[]; received: readonly ReceptionRow[] };

/** On the receiver's phone: what waits at the door, what is to come, what was received. */
export function ReceptionList({ waiting, due, received }: Props) {
  const t = useTranslations('deliveries');
  return (
    <Page title={t('receptionTitle')} lead={t('receptionLead')} width="narrow">
      <Section title={t('toReceive')}>
        {waiting.length === 0 && <EmptyState title={t('nothingToReceive')}>{t('nothingToReceiveLead')}</EmptyState>}
        {waiting.length > 0 && (
          <RowLinks
            label={t('toReceive')}
            rows={waiting.map((row) => ({
              id: row.noteId ?? '',
              href: office.reception(row.noteId ?? ''),
              title: row.school,
              note: t('toReceiveFrom', {
                products: row.products,
                units: row.units,
                supplier: row.supplier,
                day: dayShort(row.day),
              }),
              go: t('receive'),
            }))}
          />
        )}
      </Section>
      {due.length > 0 && (
        <SectionFold title={t('expected')} note={integer(due.length)}>
          <p className="text-ink-2">{t('expectedLead')}</p>
          <Rows rows={due} />
        </SectionFold>
      )}
      {received.length > 0 && (
        <SectionFold title={t('receivedLast')} note={integer(received.length)}>
          <Rows rows={received} />
        </SectionFold>
      )}
    </Page>
  );
}

function Rows({ rows }: { rows: readonly ReceptionRow[] }) {
  const t = useTranslations('deliveries');
  return (
    <ul className={looks.list}>
      {rows.map((row, index) => (
        <li key={row.noteId ?? `${row.day} ${row.school} ${index}`}>
          {row.noteId ? (
            <AppLink className={looks.listTitle} href={office.reception(row.noteId ?? '')}>
              {row.supplier}
            </AppLink>
          ) : (
            <span className={looks.listTitle}>{row.supplier}</span>
          )}
          <p className="text-ink-2 num">
            {row.products}: {t('units', { units: row.units })}, {day(row.receivedOn ?? row.day)}, {row.school}
          </p>
          {row.missing > 0 && <Tag tone="due">{t('missingUnits', { amount: row.missing })}</Tag>}
          {row.rejected > 0 && <Tag tone="bad">{t('rejected', { amount: row.rejected })}</Tag>}
        </li>
      ))}
    </ul>
  );
}
