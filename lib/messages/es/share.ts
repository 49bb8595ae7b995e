import { count, integer } from './format';

/** What the share images say besides the words of their pages. */
export const shareEs = {
  alt: (title: string) => `${title}. Apthapi, compra de alimentos para las escuelas.`,
  home: { title: 'La comida de la escuela, comprada cerca' },
  purchase: {
    title: 'Qué parte de la comida de la escuela nació cerca',
    chart: 'Acumulado por mes',
    bars: 'Municipios, del que más compra cerca al que menos',
  },
  tenders: {
    title: 'La comida de las escuelas, a la vista de todos',
    figureNote: (open: number) => (open === 1 ? 'convocatoria abierta hoy' : 'convocatorias abiertas hoy'),
    more: (most: number) => `${integer(most)}+`,
    none: 'Hoy no hay convocatorias abiertas',
    list: 'Cierran primero',
    until: (day: string) => `Hasta el ${day}`,
  },
  tender: {
    amount: 'precio referencial',
    size: (lots: number, schools: number) => `${count(lots, 'lote', 'lotes')}, ${count(schools, 'escuela', 'escuelas')}`,
    more: (others: number) => `y ${count(others, 'lote más', 'lotes más')}`,
  },
  matrix: {
    title: 'Qué hace cada uno, y con qué evidencia',
    figure: (measured: number, all: number) => `${integer(measured)} de ${integer(all)}`,
    figureNote: 'puntos con evidencia de la compra',
    legend: 'Verde: con evidencia. Oro: en marcha.',
  },
  calculator: {
    title: 'Cómo la preferencia cambia el orden de las propuestas',
    eyebrow: 'Calculadora de preferencia, ejemplo',
    figureNote: (name: string) => `de margen para la ${name}: queda primera`,
    chart: 'Precio ofertado y precio ajustado',
  },
  data: {
    title: 'De la convocatoria a lo que la escuela aceptó',
    figureNote: 'series para descargar, con licencia CC BY 4.0',
    list: 'En CSV y en XLSX, sin registrarse',
  },
  fairs: {
    title: 'Lo que la escuela puede comprar cerca',
    figureNote: 'expositores',
    list: 'Productos mostrados',
    none: 'Todavía no hay ferias anotadas',
  },
} as const;

/** Facts one after another, as a list of results shows them under a title. */
export const factsInLine = (facts: readonly string[]): string => `${facts.join('. ')}.`;
