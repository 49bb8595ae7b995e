import { count, integer } from './format';

/** What the share images say besides the words of their pages. */
export const shareEs = {
  alt: (title: string) => `${title}. Apthapi, compra de alimentos para las escuelas.`,
  home: { title: 'La comida de la escuela, comprada cerca' },
  purchase: {
    title: 'Qué parte de la comida de la escuela nació cerca',
    none: (year: number) => `Gestión ${year}: todavía sin entregas aceptadas`,
    chart: 'Acumulado por mes',
    bars: 'Municipios, del que más compra cerca al que menos',
  },
  tenders: {
    title: 'Compras de alimentos para las escuelas, con sus lotes y plazos a la vista',
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
    title: 'Con qué artículo cambia el orden de las propuestas, y cuánto cuesta',
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
    title: 'Dónde los productores mostraron lo que la escuela puede comprar',
    figureNote: 'expositores',
    list: 'Productos mostrados',
    none: 'Todavía no hay ferias anotadas',
  },
} as const;

/** A description made of facts, as a list of results shows it under the title. */
export const sharedFacts = (facts: readonly (string | null | undefined)[]): string =>
  facts.filter(Boolean).join('. ').concat('.');
