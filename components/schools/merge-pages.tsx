import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import { schoolLevels } from '@/lib/domain/schools/levels';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { office } from '@/lib/routes/office';
import { MergePage } from './merge-page';

type Zone = { id: string; name: string };
type ZoneProps = {
  zone: Zone;
  others: readonly Zone[];
  into: Zone | null;
  use: { schools: number; drafted: number; published: number };
  action: ServerAction;
};

/** Joins a zone to another. */
export function ZoneMergePage({ zone, others, into, use, action }: ZoneProps) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-merges');
  const effects = into && [
    t('zone.moves', { schools: use.schools, from: zone.name, into: into.name }),
    ...(use.schools > 0 ? [t('zone.demand', { into: into.name })] : []),
    ...(use.drafted > 0 ? [t('zone.drafts', { lots: use.drafted, into: into.name })] : []),
    ...(use.published > 0 ? [t('zone.published', { lots: use.published, from: zone.name })] : []),
    t('zone.out', { from: zone.name }),
  ];
  return (
    <MergePage
      title={t('zone.title', { name: zone.name })}
      record="zone"
      parent={{ label: tSchools('zone.title'), href: office.zones() }}
      path={office.mergeZone(zone.id)}
      others={others.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={into?.id ?? null}
      effects={effects ?? []}
      action={action}
      name="zone.merge"
      fields={{ zoneId: zone.id, intoId: into?.id ?? '', schools: use.schools, drafted: use.drafted }}
    >
      {others.length === 0 && <Notice>{t('zone.alone')}</Notice>}
    </MergePage>
  );
}

type School = Zone & { code: string; zone: string; version: number };
type Pupils = { year: number; level: string; pupils: number };
type SchoolProps = {
  school: School;
  others: readonly School[];
  into: School | null;
  merge: { moved: readonly Pupils[]; kept: readonly (Pupils & { dropped: number })[]; drafted: number; due: number } | null;
  action: ServerAction;
};

/** Joins a school that is on record twice to the one that stays. */
export function SchoolMergePage({ school, others, into, merge, action }: SchoolProps) {
  const tSchools = useTranslations('schools');
  const t = useTranslations('school-merges');
  const effects = into &&
    merge && [
      t('school.stays', { name: into.name, code: into.code }),
      ...merge.moved.map(({ year, level, pupils }) =>
        t('school.moved', { year: String(year), level: levelTold(tSchools, level), pupils }),
      ),
      ...merge.kept.map(({ year, level, pupils, dropped }) =>
        t('school.kept', {
          year: String(year),
          level: levelTold(tSchools, level),
          pupils: integer(pupils),
          dropped: integer(dropped),
        }),
      ),
      ...(merge.drafted > 0 ? [t('school.drafts', { lots: merge.drafted })] : []),
      ...(merge.due > 0 ? [t('school.due', { deliveries: merge.due })] : []),
      t('school.out', { name: school.name, code: school.code }),
    ];
  return (
    <MergePage
      title={t('school.title', { name: school.name })}
      record="school"
      parent={{ label: school.name, href: office.school(school.id) }}
      path={office.mergeSchool(school.id)}
      others={others.map(({ id, name, code, zone }) => ({ value: id, label: `${name}, ${code}, ${zone}` }))}
      chosen={into?.id ?? null}
      effects={effects ?? []}
      action={action}
      name="school.merge"
      fields={{
        schoolId: school.id,
        version: school.version,
        intoId: into?.id ?? '',
        intoVersion: into?.version ?? 0,
      }}
    />
  );
}

/** A level as it is stored; one that is no longer known, as it stands. */
function levelTold(t: Translator<'schools'>, stored: string): string {
  const level = schoolLevels.find((one) => one === stored);
  return level ? t(`levels.${level}`) : stored;
}
