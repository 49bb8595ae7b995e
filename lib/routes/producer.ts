import { page } from './address';

/** What a producer opens, most from a phone. */
export const producer = {
  home: page('/productor'),
  opportunity: page('/productor/convocatorias/[id]'),
  questions: page('/productor/convocatorias/[id]/preguntas'),
  prepareOffer: page('/productor/convocatorias/[id]/oferta', 'paso'),
  offers: page('/productor/ofertas'),
  offer: page('/productor/ofertas/[id]', 'igual'),
  offerCopy: page('/productor/ofertas/[id]/copia'),
  contract: page('/productor/contratos/[id]'),
  contractCalendar: page('/productor/contratos/[id]/calendario.ics'),
  deliveries: page('/productor/entregas', 'despues'),
  delivery: page('/productor/entregas/[id]', 'reponer'),
  deliveryPaper: page('/productor/entregas/[id]/documento', 'formato'),
  collections: page('/productor/cobros', 'despues'),

  file: page('/productor/ficha'),
  fileData: page('/productor/ficha/datos'),
  fileNeeds: page('/productor/ficha/necesidad'),
  fileCard: page('/productor/ficha/tarjeta'),
  capacities: page('/productor/ficha/capacidad'),
  capacity: page('/productor/ficha/capacidad/[id]'),
  documents: page('/productor/ficha/documento'),
  document: page('/productor/ficha/documento/[id]'),
};
