import { count, dayShort, money } from './format';

/** What to change before what nobody took is called for again. */
export const secondCallEs = {
  title: 'Qué cambiar antes de la segunda convocatoria',
  lead: 'De cada tres segundas convocatorias casi una vuelve a quedar desierta. Antes de repetirla, vea qué dejó afuera a quienes podían ofertar.',
  none: 'Ningún lote quedó sin adjudicar.',
  called: (reference: string) => `La segunda convocatoria ya está preparada: ${reference}.`,
  calledOpen: 'Ver qué cambiar en ella',
  able: (able: number, all: number) =>
    all === 0
      ? 'Ningún actor confirmado del departamento declaró este producto.'
      : `Hoy ${able === 1 ? 'puede' : 'pueden'} ofertar ${able} de ${count(all, 'actor', 'actores')} con el producto.`,
  price: 'Precio y su fecha',
  priceOf: (product: string, centavos: bigint, source: string, on: string, days: number) =>
    `${product}: ${money(centavos)} por unidad, de ${source}, ${dayShort(on)} (hace ${count(days, 'día', 'días')}).`,
  priceOld: 'Tiene más de tres meses: pregunte otra vez cuánto cuesta.',
  offersNone: 'Nadie ofertó.',
  offers: (n: number, lowest: bigint) =>
    `${count(n, 'propuesta llegó', 'propuestas llegaron')}; la más baja pedía ${money(lowest)} por unidad.`,
  over: (n: number) => `${count(n, 'propuesta pedía', 'propuestas pedían')} más que el precio referencial.`,
  size: 'Tamaño',
  demands: 'Lo que se pide',
  shuts: (actors: number, offers: number) => {
    const parts = [
      ...(actors > 0 ? [`deja fuera a ${count(actors, 'actor', 'actores')}`] : []),
      ...(offers > 0 ? [`${count(offers, 'propuesta no lo cumplió', 'propuestas no lo cumplieron')}`] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : 'no deja fuera a nadie';
  },
  noDemands: 'No se pide ningún requisito.',
  near: 'Quién estuvo cerca',
  nobodyNear: 'Nadie del censo tiene el producto: busque a quien lo produce e invítelo a registrarse.',
  would: 'Qué dejaría ofertar a más',
  wouldNone: 'Ninguna división ni requisito por sí solo deja ofertar a más.',
  changeLot: 'Cambiar precio, fecha o cantidad',
  changeRequirements: 'Cambiar los requisitos',
  changeTerms: 'Cambiar entrega y ofertas parciales',
  changeSplit: 'Ver quién queda fuera y dividir',
  toCensus: 'Ir al censo',
  next: 'El borrador de la segunda convocatoria toma estos lotes con los mismos requisitos. Ahí cambia lo que haga falta antes de publicar.',
  task: 'Qué cambiar respecto a la primera',
} as const;
