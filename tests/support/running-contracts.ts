import type { Fields } from '@/lib/actions/form-fields';
import { validateRuleAction } from '@/lib/actions/rules';
import { prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from './awarded-tender';
import type { Contract } from './deliveries';
import { colleague, moveClock, type Person } from './people';

export const reason = 'La escuela tiene más inscritos desde marzo.';
export const legalBasis = 'Informe técnico 14/2026, cláusula décima del contrato';

/** A municipality, an OECOM and their contract: 800 units at Bs 1.90, 300 and 100 due on 2 and on 9 March. The clock stands on 3 March. */
export async function runningContract(units = 800) {
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const contract = await contractOf(buyer, [{ supplier, kind: 'OECOM', units, priceCentavos: 190n, origin: buyer.code }]);
  const [item] = contract.items;
  if (!item) throw new Error('a contract without items');
  await moveClock('2026-03-03T10:00:00-04:00');
  return { buyer, supplier, contract, contractId: contract.id, itemId: item.id };
}

export type Running = Awaited<ReturnType<typeof runningContract>>;

/** A proposal that the item has so many units from now on. */
export function changeForm({ contractId, itemId }: Running, units: number | null, more: Fields = {}): Fields {
  const line = units === null ? {} : { 'lines[0].contractItemId': itemId, 'lines[0].units': units };
  return { contractId, kind: 'terms', ...line, reason, legalBasis, ...more };
}

/** The municipality's legal adviser finds rules of confidence `memory` as the book says them. */
export async function validateRules(buyer: Municipality, ...ruleIds: readonly string[]): Promise<Person> {
  const adviser = await colleague(buyer.officer, ['legal-adviser']);
  for (const ruleId of ruleIds)
    await mustCall(validateRuleAction, adviser, {
      ruleId,
      verdict: 'confirmed',
      article: 'Modelo de contrato, cláusula de multas',
      legalBasis: 'Se leyó en el modelo de contrato aprobado.',
      link: 'https://www.gacetaoficialdebolivia.gob.bo/normas/0181',
    });
  return adviser;
}

/** Rows of changes, fines and ends of a contract, with what is contracted: what a refusal must leave unchanged. */
export async function changesOf(contractId: string) {
  const db = prisma();
  const { amountCentavos, items } = await db.contract.findUniqueOrThrow({
    where: { id: contractId },
    select: { amountCentavos: true, items: { orderBy: { id: 'asc' }, select: { units: true } } },
  });
  return {
    units: items.map((item) => item.units),
    amountCentavos,
    changes: await db.contractChange.count({ where: { contractId } }),
    answers: await db.contractChangeAnswer.count({ where: { change: { contractId } } }),
    fines: await db.contractFine.count({ where: { contractId } }),
    lifts: await db.fineLift.count({ where: { fine: { contractId } } }),
    ends: await db.contractEnd.count({ where: { contractId } }),
    events: await db.event.count({ where: { subjectId: contractId } }),
  };
}

/** A change that waits for its answer and a fine of one centavo, of a contract. */
export async function changedContract(contract: Contract, userId: string) {
  const said = { contractId: contract.id, number: 1, reason: 'Prueba', legalBasis: 'Informe 1', ruleTrace: [] };
  const [line] = contract.schedule[0]?.lines ?? [];
  if (!line) throw new Error('nothing is due');
  const { scheduledId, contractItemId } = line;
  const { id: changeId } = await prisma().contractChange.create({
    data: { ...said, kind: 'end', amountCentavos: 0n, proposedById: userId },
  });
  const { id: fineId } = await prisma().contractFine.create({
    data: {
      ...said,
      bpsPerDay: 100,
      amountCentavos: 1n,
      imposedById: userId,
      lines: { create: { scheduledId, contractItemId, unitDays: 1, amountCentavos: 1n } },
    },
  });
  return { changeId, fineId };
}
