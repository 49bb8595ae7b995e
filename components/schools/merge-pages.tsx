import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import { mergesEs } from '@/lib/messages/es/school-merges';
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
  const t = useTranslations('schools');
  const words = mergesEs.zone;
  const effects = into && [
    words.moves(zone.name, into.name, use.schools),
    ...(use.schools > 0 ? [words.demand(into.name)] : []),
    ...(use.drafted > 0 ? [words.drafts(use.drafted, into.name)] : []),
    ...(use.published > 0 ? [words.published(use.published, zone.name)] : []),
    words.out(zone.name),
  ];
  return (
    <MergePage
      title={words.title(zone.name)}
      words={words}
      parent={{ label: t('zone.title'), href: office.zones() }}
      path={office.mergeZone(zone.id)}
      others={others.map(({ id, name }) => ({ value: id, label: name }))}
      chosen={into?.id ?? null}
      effects={effects ?? []}
      action={action}
      name="zone.merge"
      fields={{ zoneId: zone.id, intoId: into?.id ?? '', schools: use.schools, drafted: use.drafted }}
    >
      {others.length === 0 && <Notice>{words.alone}</Notice>}
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
  const words = mergesEs.school;
  const effects = into &&
    merge && [
      words.stays(into.name, into.code),
      ...merge.moved.map(words.moved),
      ...merge.kept.map(words.kept),
      ...(merge.drafted > 0 ? [words.drafts(merge.drafted)] : []),
      ...(merge.due > 0 ? [words.due(merge.due)] : []),
      words.out(school.name, school.code),
    ];
  return (
    <MergePage
      title={words.title(school.name)}
      words={words}
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
