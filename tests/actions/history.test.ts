import { expect, test } from 'vitest';
import { updateProgrammeAction } from '@/lib/actions/programmes';
import { readHistory } from '@/lib/queries/history';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { newProgramme, programmeForm, townsperson } from '@/tests/support/planning';

test('a history tells what, who and when, and nothing that counts what others do', async () => {
  const officer = await townsperson('programme-officer');
  const id = await newProgramme(officer);
  await mustCall(updateProgrammeAction, officer, { ...programmeForm, programmeId: id, version: 1 });

  const history = await readHistory([id]);
  expect(history.map(({ act }) => act)).toEqual(['programme.update', 'programme.create']);
  for (const entry of history) expect(Object.keys(entry).sort()).toEqual(['act', 'at', 'isReasonErased', 'reason', 'who']);
});
