import { count, dayShort, kilograms, percentPoints } from './format';

/** Lots that nobody in the census can serve, and what would change it. */
export const reachEs = {
  title: (lots: number) =>
    lots === 1 ? 'Hay un lote que nadie del censo puede cubrir' : `Hay ${lots} lotes que nadie del censo puede cubrir`,
  lead: 'Así como está quedaría desierto. Abajo está lo que lo cambiaría; si publica igual, escriba por qué.',
  nobody: 'Ningún actor confirmado del departamento declaró este producto. Busque a quien lo produce e invítelo a registrarse.',
  withProduct: (n: number) => `${count(n, 'actor tiene', 'actores tienen')} el producto y ninguno cumple todo lo que se pide.`,
  would: 'Qué lo cambiaría',
  wouldNone: 'Ninguna división ni requisito por sí solo lo cambia: revise varias cosas a la vez.',
  lets: (n: number) => (n === 1 ? 'podría ofertar un actor' : `podrían ofertar ${n} actores`),
  near: 'Quién está más cerca',
  size: (perMonth: number, most: number) =>
    most >= perMonth
      ? `El lote pide ${kilograms(perMonth)} por mes. Hay quien produce para cubrirlo entero.`
      : `El lote pide ${kilograms(perMonth)} por mes. Quien más produce cubre ${kilograms(most)} de ellos.`,
  covers: (percent: number) => `cubre ${percentPoints(percent)}`,
  price: (source: string, on: string) => `El precio referencial es de ${source}, ${dayShort(on)}: vea si sigue alcanzando.`,
  open: 'Ver y cambiar este lote',
  reason: 'Por qué se publica así',
  reasonHint: 'Queda en la página pública.',
  told: (lots: readonly number[], reason: string) =>
    `Al publicarse, nadie del censo podía cubrir ${lots.length === 1 ? 'el lote' : 'los lotes'} ${lots.join(', ')}. Motivo de quien publicó: ${reason}`,
} as const;
