'use server';

import { findProgramme } from '@/lib/data/programmes';
import { WeekInput } from '@/lib/domain/rations/input';
import { saveWeek } from '@/lib/services/rations/save-week';
import { defineAct } from './define-act';

export const saveWeekAct = defineAct({
  name: 'ration.save',
  input: WeekInput,
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, input, subject }) => saveWeek(db, subject, input),
  goTo: ({ input }) => `/municipio/raciones?programa=${input.programmeId}&nivel=${input.level}&listo=1`,
});
