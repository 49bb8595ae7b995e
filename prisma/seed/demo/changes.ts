import { answerChangeAct, proposeChangeAct } from '@/lib/actions/contract-changes';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import type { Government } from './people';
import { at, mustAct, type Player } from './stage';
import type { Story } from './story';

/** On the day on which it was signed the authority asks for a little more of a contract, and its producer says that there is no more. */
export async function* askForMore(
  { autoridad }: Government,
  { tenderId, producer, day }: { tenderId: string; producer: Player; day: Day },
): Story {
  yield at(day, '15:00');
  const contract = await prisma().contract.findUniqueOrThrow({
    where: { tenderId_supplierId: { tenderId, supplierId: producer.organisationId } },
    select: { id: true, items: { orderBy: { id: 'asc' }, take: 1, select: { id: true, units: true } } },
  });
  const { changeId } = await mustAct(proposeChangeAct, autoridad, {
    contractId: contract.id,
    kind: 'terms',
    lines: contract.items.map(({ id, units }) => ({ contractItemId: id, units: units + Math.ceil(units / 50) })),
    reason: 'En julio se inscribieron más estudiantes que los previstos.',
    legalBasis: 'Informe técnico 7 de la unidad de educación (demostración)',
  });
  yield at(day, '16:30');
  await mustAct(answerChangeAct, producer, {
    changeId,
    word: 'declined',
    reason: 'En invierno no tenemos leche para más. Podemos conversar en septiembre.',
  });
}
