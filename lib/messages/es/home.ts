import { integer } from './format';

/** Sentences of the first page. */
export const homeEs = {
  steps: {
    items: [
      ['La ración dice cuánto hace falta', 'Estudiantes × ración × días de clases: la demanda de cada escuela y de cada mes.'],
      [
        'La compra se parte en lotes alcanzables',
        'Se ve a quién deja fuera cada exigencia, y cuántos pueden ofertar si el lote es más chico.',
      ],
      [
        'La escuela recibe y la cifra se mueve',
        'Cada entrega aceptada dice cuánto quedó en el municipio, con su línea y su acta.',
      ],
    ] as readonly (readonly [title: string, text: string])[],
  },
  matrix: {
    standing: (measured: number, promised: number, all: number) => {
      if (measured + promised === 0) return `${integer(all)} por medir`;
      const running = promised > 0 ? ` y ${integer(promised)} en marcha` : '';
      return `${integer(measured)} con evidencia${running}, de ${integer(all)}`;
    },
  },
} as const;
