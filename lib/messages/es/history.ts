import type { Act } from '@/lib/domain/access/policy';

/** What was done, as a history tells it. An act without a sentence here is told in general words. */
const sentences: Partial<Record<Act, string>> = {
  'programme.create': 'Abrió la gestión',
  'programme.update': 'Cambió el plan',
  'programme.move': 'Cambió el estado de la gestión',
  'programme.set-break': 'Agregó un receso',
  'programme.remove-break': 'Quitó un receso',
  'school.save': 'Guardó la escuela',
  'schools.stage': 'Subió una lista de escuelas',
  'schools.set-columns': 'Dijo qué es cada columna de una lista de escuelas',
  'schools.import': 'Importó una lista de escuelas',
  'zone.save': 'Guardó una zona',
  'zone.merge': 'Unió dos zonas',
  'zone.remove': 'Quitó una zona vacía',
  'school.merge': 'Unió a esta una escuela repetida',
  'product.save': 'Guardó el producto',
  'ration.save': 'Guardó raciones de la semana',
  'ration.copy': 'Copió semanas de raciones',
  'target.save': 'Cambió las metas de nutrientes',
  'contract.formalise': 'Formalizó los contratos',
  'contract.reschedule': 'Cambió el cronograma',
  'delivery.note': 'Emitió una nota de entrega',
  'delivery.receive': 'Recibió una entrega',
  'payment.record': 'Registró un pago',
  'payment.reverse': 'Revirtió un pago',
  'tender.draft': 'Creó el borrador desde la demanda',
  'tender.update': 'Cambió las condiciones',
  'lot.save': 'Cambió un lote',
  'lot.remove': 'Quitó un lote',
  'lot.split': 'Dividió un lote',
  'lot.merge': 'Unió lotes',
  'lot.take-demand': 'Tomó en lotes la cantidad que pide la demanda',
  'requirement.save': 'Cambió los requisitos',
  'requirement.remove': 'Quitó un requisito',
  'tender.publish': 'Publicó la convocatoria',
  'tender.cancel': 'Canceló la convocatoria',
  'tender.annul': 'Anuló la convocatoria',
  'tender.second-call': 'Preparó la segunda convocatoria',
  'tender.open': 'Abrió las propuestas',
  'requirement.check': 'Verificó requisitos de una propuesta',
  'tender.recommend': 'Recomendó la adjudicación',
  'tender.award': 'Decidió la adjudicación',
  'rule.override': 'Registró un parámetro propio de una regla',
};

/** @param act name in the policy table, as the event keeps it */
export function historySentence(act: string): string {
  return sentences[act as Act] ?? 'Cambió este registro';
}
