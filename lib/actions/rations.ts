'use server';

import { z } from 'zod';
import { findProgramme } from '@/lib/data/programmes';
import { CopyInput, overSaved, WeekInput } from '@/lib/domain/rations/input';
import { office } from '@/lib/routes/office';
import { copyWeeks } from '@/lib/services/rations/copy-weeks';
import { saveWeek } from '@/lib/services/rations/save-week';
import { defineAction } from './define-action';

/** The weekdays that a sending wrote, as its event tells. */
const WrittenInput = z.object({ weekdays: z.array(z.int()) });

export const saveWeekAction = defineAction({
  name: 'ration.save',
  input: WeekInput,
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input, subject }) => saveWeek(db, subject, input),
  resent: (input, earlier) =>
    overSaved(
      input,
      earlier.flatMap(({ detail }) => WrittenInput.parse(detail).weekdays),
    ),
  goTo: ({ input }) => office.rations({ programa: input.programmeId, nivel: input.level, listo: '1' }),
});

export const copyWeeksAction = defineAction({
  name: 'ration.copy',
  input: CopyInput,
  find: async ({ db, input }) => {
    const programme = await findProgramme(db, input.programmeId);
    const from = input.fromProgrammeId === input.programmeId ? programme : await findProgramme(db, input.fromProgrammeId);
    // A year of somebody else is not there.
    return programme && from?.organisationId === programme.organisationId ? { ...programme, from } : null;
  },
  run: ({ db, input, subject: { from, ...programme } }) => copyWeeks(db, programme, from, input),
  goTo: ({ input, value }) =>
    office.rations({ programa: input.programmeId, nivel: value.levels[0], listo: 1, omitidos: value.left > 0 && value.left }),
});
