'use server';

import { z } from 'zod';
import { findSchool, findZone } from '@/lib/data/schools';
import { IdInput, IntInput, VersionInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { office } from '@/lib/routes/office';
import { mergeSchools, mergeZones, removeZone } from '@/lib/services/schools/merge';
import { defineAction } from './define-action';

export const mergeZonesAction = defineAction({
  name: 'zone.merge',
  input: z.object({ zoneId: IdInput, intoId: IdInput, schools: IntInput(), drafted: IntInput() }),
  find: async ({ db, input }) => {
    const [from, into] = [await findZone(db, input.zoneId), await findZone(db, input.intoId)];
    return from && { id: from.id, organisationId: from.organisationId, from, into };
  },
  run: ({ db, actor, input, subject: { from, into } }) => {
    if (into?.organisationId !== actor.organisation.id) throw new Refusal('not-found', {}, 'intoId');
    return mergeZones(db, { from, into, seen: input });
  },
  goTo: () => office.zones({ unida: '1' }),
});

export const removeZoneAction = defineAction({
  name: 'zone.remove',
  input: z.object({ zoneId: IdInput }),
  find: ({ db, input }) => findZone(db, input.zoneId),
  run: ({ db, subject }) => removeZone(db, subject),
  goTo: () => office.zones({ quitada: '1' }),
});

export const mergeSchoolsAction = defineAction({
  name: 'school.merge',
  input: z.object({ schoolId: IdInput, intoId: IdInput, version: VersionInput, intoVersion: VersionInput }),
  find: async ({ db, input }) => {
    const [from, into] = [await findSchool(db, input.schoolId, 0), await findSchool(db, input.intoId, 0)];
    return into && { id: into.id, organisationId: into.organisationId, from, into };
  },
  run: ({ db, actor, input, subject: { from, into } }) => {
    if (from?.organisationId !== actor.organisation.id) throw new Refusal('not-found', {}, 'schoolId');
    return mergeSchools(db, { from, into, seen: input });
  },
  goTo: ({ input }) => office.school(input.intoId, { unida: '1' }),
});
