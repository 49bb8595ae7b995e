import { expect, test } from 'vitest';
import { updateProgrammeAct } from '@/lib/actions/programmes';
import { readHistory } from '@/lib/queries/history';
import { mustAct } from '@/prisma/seed/demo/stage';
import { newProgramme, programmeForm, townsperson } from '@/tests/support/planning';

test('a history tells what, who and when, and nothing that counts what others do', async () => {
  const officer = await townsperson('programme-officer');
  const id = await newProgramme(officer);
  await mustAct(updateProgrammeAct, officer, { ...programmeForm, programmeId: id, version: 1 });

  const history = await readHistory([id]);
  expect(history.map(({ act }) => act)).toEqual(['programme.update', 'programme.create']);
  for (const entry of history) expect(Object.keys(entry).sort()).toEqual(['act', 'at', 'reason', 'who']);
});
