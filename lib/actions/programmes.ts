'use server';

import { z } from 'zod';
import { findProgramme } from '@/lib/data/programmes';
import { DayInput, IdInput, judging, LineInput, OptionInput, VersionInput, YearInput } from '@/lib/domain/inputs';
import { planOf, planShape, requireOrder } from '@/lib/domain/programmes/input';
import { meals, programmeStatuses } from '@/lib/domain/programmes/programmes';
import { office } from '@/lib/routes/office';
import { removeBreak, setBreak } from '@/lib/services/programmes/breaks';
import { moveProgramme } from '@/lib/services/programmes/move';
import { createProgramme, replanProgramme } from '@/lib/services/programmes/plan';
import { defineAction } from './define-action';

const pageOf = (id: string) => office.programme(id, { listo: '1' });

export const createProgrammeAction = defineAction({
  name: 'programme.create',
  input: z
    .object({ ...planShape, year: YearInput, meal: OptionInput(meals) })
    .superRefine(requireOrder, judging('startsOn', 'endsOn')),
  find: async ({ actor }) => ({ id: actor.organisation.id, organisationId: actor.organisation.id }),
  run: ({ db, actor, input }) =>
    createProgramme(db, { organisationId: actor.organisation.id, year: input.year, meal: input.meal, plan: planOf(input) }),
  goTo: ({ value }) => pageOf(value.id),
});

export const updateProgrammeAction = defineAction({
  name: 'programme.update',
  input: z
    .object({ ...planShape, programmeId: IdInput, version: VersionInput })
    .superRefine(requireOrder, judging('startsOn', 'endsOn')),
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input, subject }) => replanProgramme(db, subject, input.version, planOf(input)),
  resent: 'version',
  goTo: ({ value }) => pageOf(value.id),
});

export const moveProgrammeAction = defineAction({
  name: 'programme.move',
  input: z.object({ programmeId: IdInput, version: VersionInput, to: OptionInput(programmeStatuses) }),
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input, subject }) => moveProgramme(db, subject, input.version, input.to),
  goTo: ({ value }) => pageOf(value.id),
});

export const setBreakAction = defineAction({
  name: 'programme.set-break',
  input: z
    .object({ programmeId: IdInput, startsOn: DayInput, endsOn: DayInput, reason: LineInput({ max: 160 }) })
    .superRefine(requireOrder, judging('startsOn', 'endsOn')),
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input }) =>
    setBreak(db, input.programmeId, { startsOn: input.startsOn, endsOn: input.endsOn, reason: input.reason }),
  resent: 'further',
  goTo: ({ value }) => pageOf(value.id),
});

export const removeBreakAction = defineAction({
  name: 'programme.remove-break',
  input: z.object({ programmeId: IdInput, breakId: IdInput }),
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input }) => removeBreak(db, input.programmeId, input.breakId),
  goTo: ({ value }) => pageOf(value.id),
});
