import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import type { Day } from '@/lib/domain/units';
import { dayShort, integer } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';

export type Unattended = {
  /** How many there are; the list names the most pressing. */
  count: number;
  schools: readonly { id: string; school: string; nextOn: Day; supplier: string; deliveries: number }[];
  /** Whether the reader gives roles; who does not is told who does. */
  mayGive: boolean;
  administrators: readonly string[];
};

/** Schools with deliveries and nobody to receive them, each with what comes first, and the way to give somebody. */
export function UnattendedSchools({ count, schools, mayGive, administrators }: Unattended) {
  const t = useTranslations('municipal-home');
  return (
    <Section title={t('unattended.title')} lead={t('unattended.lead', { n: count })} id="sin-quien-reciba">
      <DataTable
        caption={t('unattended.title')}
        quietCaption
        columns={[
          { key: 'school', label: t('unattended.columns.school') },
          { key: 'next', label: t('unattended.columns.next') },
          { key: 'supplier', label: t('unattended.columns.supplier') },
          { key: 'deliveries', label: t('unattended.columns.deliveries'), align: 'end' },
          { key: 'give', label: t('unattended.give'), hidden: true },
        ]}
        rows={schools.map(({ id, school, nextOn, supplier, deliveries }) => ({
          id,
          school,
          next: dayShort(nextOn),
          supplier,
          deliveries: integer(deliveries),
          give: mayGive && (
            <LinkButton href={office.team({ recibe: id }, 'invitar')} tone="secondary">
              {t('unattended.give')}
            </LinkButton>
          ),
        }))}
      />
      {count > schools.length && <p>{t('unattended.more', { n: count - schools.length })}</p>}
      {!mayGive && (
        <p>{t('unattended.ask', { hasSomebody: String(administrators.length > 0), names: administrators.join(', ') })}</p>
      )}
    </Section>
  );
}
