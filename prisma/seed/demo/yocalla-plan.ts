import { amendTenderAction } from '@/lib/actions/amendments';
import { overrideRuleAction } from '@/lib/actions/rules';
import { prisma } from '@/lib/platform/database';
import { yearPlan } from './calendar';
import type { DemoDays } from './days';
import { enterMember, type Government } from './people';
import { enterProducts, enterProgramme } from './plan';
import { yocallaProducts, yocallaWeek } from './products';
import { versionOf } from './purchase';
import { at, mustCall, type Persona } from './scenario';
import { enterSchools } from './schools';
import type { DemoStory } from './story';

/** Yocalla ready to buy: schools, somebody who receives, products, own rules and a programme. */
export type PlannedYocalla = { reception: Persona; products: Map<string, string>; programmeId: string };

export async function* planYocalla(yocalla: Government, { year, yocalla: days }: DemoDays): DemoStory<PlannedYocalla> {
  yield at(days.planYear, '09:00');
  const schools = await enterSchools(yocalla.programa, {
    municipalityCode: '050103',
    most: 10,
    town: 'Yocalla',
    pupils: { [year]: 2_146, [year + 1]: 2_190 },
    source: { [year]: 'Demostración', [year + 1]: 'Demostración' },
    zoneOf: ({ lat }) => (lat > -19.5 ? 'Yocalla norte' : 'Yocalla sur'),
  });
  const receiver = {
    nick: 'recepcion.yocalla',
    name: 'Primitiva Cruz',
    title: 'la directora que recibe en Yocalla',
    roles: ['receiver'],
  } as const;
  const reception = await enterMember(yocalla.administrator, receiver, { schoolIds: schools.map(({ id }) => id) });
  const products = await enterProducts(yocalla, yocallaProducts, `${year - 1}-11-20`, 'Demostración');
  const programmeId = await enterProgramme(yocalla, products, { ...yearPlan(year), ...money, week: yocallaWeek });

  yield at(days.ownRules);
  for (const ruleId of ['MAR-F3', 'GAR-CUM-S']) await favourCommunityOrganisations(yocalla, ruleId);
  return { reception, products, programmeId };
}

/** Next year's programme, on which the open tenders buy. */
export function planNextYear(yocalla: Government, products: Map<string, string>, year: number): Promise<string> {
  return enterProgramme(yocalla, products, { ...yearPlan(year), ...money, budget: '1.120.000', week: yocallaWeek });
}

/** The list of the standard document does not name OECOM; the municipality adds it by its own legal basis, on the record. */
async function favourCommunityOrganisations({ autoridad }: Government, ruleId: string): Promise<void> {
  const percent = ruleId === 'MAR-F3' ? '20' : '3,5';
  await mustCall(overrideRuleAction, autoridad, {
    ruleId,
    numbers: [{ name: 'percent', value: percent }],
    kinds: ['MyPE', 'APP', 'OECA', 'OECOM'],
    legalBasis: 'DS 3639, arts. 2 y 4: acceso de las OECOM a las compras estatales. Informe legal de la demostración',
  });
}

/** Amends an open tender: asks for a smaller share of each lot a month, and closes later. */
export async function amendCapacity(
  { contrataciones }: Government,
  tenderId: string,
  { percent, deadlineAt, reason }: { percent: number; deadlineAt: string; reason: string },
): Promise<void> {
  const { id } = await prisma().requirement.findFirstOrThrow({ where: { tenderId, kind: 'capacity' }, select: { id: true } });
  const text = `Capacidad mensual de al menos ${percent} % de la cantidad del lote`;
  await mustCall(amendTenderAction, contrataciones, {
    tenderId,
    version: await versionOf(tenderId),
    requirements: [{ id, text, threshold: percent }],
    deadlineAt,
    effect: 'confirm',
    reason,
  });
}

const money = {
  budget: '1.080.000',
  ceiling: '2,50',
  goals: { local: '30', localLater: '45', associative: '25', associativeLater: '40' },
  note: 'Presupuesto, techo, metas y matrícula: demostración',
};
