import { useLocale, useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import type { Served, Unserved } from '@/lib/domain/demand/unserved';
import { integer } from '@/lib/messages/format';
import { weekdayName } from '@/lib/messages/format-days';
import { listed } from '@/lib/messages/format-lists';
import type { Locale } from '@/lib/messages/locales';
import type { Translator } from '@/lib/messages/translator';
import { office } from '@/lib/routes/office';

type Props = {
  unserved: readonly Unserved[];
  /** Absent where only a part of the municipality is looked at. */
  served?: Served | undefined;
  /** The year whose rations they lack. */
  programmeId: string;
};

/** Who is given nothing, level by level, with pupils and days. Nothing where everybody is served. */
export function UnservedNotice({ unserved, served, programmeId }: Props) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('demand');
  const locale = useLocale();
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
              {tSchools(`levels.${one.level}`)}
            </AppLink>
            <span className="num">{lineTold(t, locale, one)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function lineTold(t: Translator<'demand'>, locale: Locale, { pupils, days, weekdays, never }: Unserved): string {
  const named = weekdays.map((day) => weekdayName(day, locale));
  return t('unserved.line', { pupils, days, never: String(never), weekdays: listed(named, locale) });
}
