'use server';

import { z } from 'zod';
import { findProgramme } from '@/lib/data/programmes';
import { overSaved, WeekInput } from '@/lib/domain/rations/input';
import { saveWeek } from '@/lib/services/rations/save-week';
import { defineAct } from './define-act';

/** The weekdays that a sending wrote, as its event tells. */
const WrittenInput = z.object({ weekdays: z.array(z.int()) });

export const saveWeekAct = defineAct({
  name: 'ration.save',
  input: WeekInput,
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input, subject }) => saveWeek(db, subject, input),
  resent: (input, earlier) =>
    overSaved(
      input,
      earlier.flatMap(({ detail }) => WrittenInput.parse(detail).weekdays),
    ),
  goTo: ({ input }) => `/municipio/raciones?programa=${input.programmeId}&nivel=${input.level}&listo=1`,
});
