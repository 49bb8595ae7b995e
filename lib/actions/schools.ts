'use server';

import { z } from 'zod';
import { findSchool, findZone } from '@/lib/data/schools';
import { IdInput, LineInput } from '@/lib/domain/inputs';
import { SchoolInput, schoolFormOf } from '@/lib/domain/schools/school-input';
import { office } from '@/lib/routes/office';
import { nameZone, saveSchool } from '@/lib/services/schools/save';
import { defineAction } from './define-action';

export const saveSchoolAction = defineAction({
  name: 'school.save',
  input: SchoolInput,
  find: async ({ db, actor, input }) => {
    const school = input.schoolId ? await findSchool(db, input.schoolId, input.year ?? 0) : null;
    if (input.schoolId) return school && { id: school.id, organisationId: school.organisationId, school };
    return { id: actor.organisation.id, organisationId: actor.organisation.id, school: null };
  },
  run: ({ db, actor, input, subject }) => saveSchool(db, actor.organisation.id, subject.school, schoolFormOf(input)),
  resent: { made: 'schoolId' },
  goTo: ({ value }) => office.school(value.id, { listo: '1' }),
});

export const saveZoneAction = defineAction({
  name: 'zone.save',
  input: z.object({ zoneId: IdInput.optional(), name: LineInput({ max: 80 }) }),
  find: async ({ db, actor, input }) => {
    const zone = input.zoneId ? await findZone(db, input.zoneId) : null;
    if (input.zoneId) return zone && { id: zone.id, organisationId: zone.organisationId, zone };
    return { id: actor.organisation.id, organisationId: actor.organisation.id, zone: null };
  },
  run: ({ db, actor, input, subject }) => nameZone(db, actor.organisation.id, subject.zone, input.name),
  resent: (input, earlier) => ({ ...input, zoneId: input.zoneId ?? earlier[0]?.objectId ?? undefined }),
  goTo: () => office.zones({ listo: '1' }),
});
