import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import type { Served, Unserved } from '@/lib/domain/demand/unserved';
import { demandEs } from '@/lib/messages/es/demand';
import { integer } from '@/lib/messages/es/format';
import { levelsEs } from '@/lib/messages/es/schools';
import { office } from '@/lib/routes/office';

const words = demandEs.unserved;

type Props = {
  unserved: readonly Unserved[];
  /** Absent where only a part of the municipality is looked at. */
  served?: Served | undefined;
  /** The year whose rations they lack. */
  programmeId: string;
};

/** Who is given nothing, level by level, with pupils and days. Nothing where everybody is served. */
export function UnservedNotice({ unserved, served, programmeId }: Props) {
  const t = useTranslations('demand');
  if (unserved.length === 0) return null;
  const title =
    served && served.served < served.enrolled
      ? t('unserved.title', { served: integer(served.served), enrolled: served.enrolled })
      : t('unserved.titleDays');
  return (
    <Notice tone="due" title={title}>
      <p>{t('unserved.lead')}</p>
      <ul className={looks.list}>
        {unserved.map((one) => (
          <li key={one.level}>
            <AppLink href={office.rations({ programa: programmeId, nivel: one.level })}>
              {t('unserved.level', { level: levelsEs[one.level] })}
            </AppLink>
            <span className="num">{words.line(one)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
