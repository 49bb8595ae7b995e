import fs from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { createFirstOperator } from '@/lib/services/identity/create-operator';
import { listedSchools } from '@/prisma/seed/demo/schools';
import { prepareMunicipality } from '@/prisma/seed/municipality';
import { moveClock } from '@/tests/support/people';

const sheet = '.data/escuelas-050401-2026.csv';
const first = {
  email: 'alcaldia@prueba.test',
  authorityEmail: 'autoridad@prueba.test',
  designation: 'RA 14/2026',
  designatedOn: '2026-01-05',
};
const organisations = () => prisma().organisation.count({ where: { kind: 'municipality' } });

afterAll(() => fs.rmSync(sheet, { force: true }));

describe('where there is no demonstration nothing is invented', () => {
  test('without an operator, or without its first two people, nothing is made', async () => {
    await expect(prepareMunicipality({ year: 2026, code: '050401' })).rejects.toThrow('no operator');
    await createFirstOperator({ name: 'Operadora', email: 'operacion@prueba.test', password: 'una clave larga' });
    await expect(prepareMunicipality({ year: 2026, code: '050401' })).rejects.toThrow('--email');
    await expect(prepareMunicipality({ year: 2026, code: '999999', first })).rejects.toThrow('999999');
    await expect(prepareMunicipality({ year: 2031, code: '050401' })).rejects.toThrow(/holidays of 2031[\s\S]*csv/);
    expect(await organisations()).toBe(0);
  });

  test('the government comes in with its invitation and the list of its schools, without pupils', async () => {
    const lines = await prepareMunicipality({ year: 2026, code: '050401', first });
    expect(lines[0]).toContain('/invitacion/');
    expect(lines[1]).toContain('/invitacion/');
    const rows = parse(fs.readFileSync(sheet), { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(listedSchools('050401').length);
    expect(rows.every((row) => row['Primaria mujeres'] === '')).toBe(true);
    expect(await prisma().enrolment.count()).toBe(0);
    await expect(prepareMunicipality({ year: 2026, code: '050401', first })).rejects.toThrow('already');
  });
});

test('in a demonstration a municipality plans its year on the real calendar', async () => {
  await moveClock('2026-01-20T12:00:00Z');
  await prepareMunicipality({ year: 2026, code: '050302' });
  const programme = await prisma().programme.findFirstOrThrow({
    where: { organisation: { municipalityCode: '050302' } },
    select: { year: true, status: true, calendarSource: true, rations: { select: { id: true } } },
  });
  expect(programme).toMatchObject({ year: 2026, status: 'running', calendarSource: expect.stringContaining('0001/2026') });
  expect(programme.rations).toHaveLength(15);
  const pupils = await prisma().enrolment.aggregate({
    where: { school: { organisation: { municipalityCode: '050302' } } },
    _sum: { girls: true, boys: true },
  });
  const { population2024 } = await prisma().municipality.findUniqueOrThrow({ where: { code: '050302' } });
  expect((pupils._sum.girls ?? 0) + (pupils._sum.boys ?? 0)).toBe(Math.round(population2024 / 5));
});
