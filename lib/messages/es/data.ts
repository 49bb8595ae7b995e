import type { SeriesName } from '@/lib/domain/transparency/series';
import { count } from './format';

const licence = {
  name: 'Creative Commons Atribución 4.0 (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/deed.es',
};

const citation =
  'Cite así: «Apthapi, registro abierto de la compra de alimentos para las escuelas», con la fecha en que descargó.';

/** Sentences of the open data. */
export const dataEs = {
  licence,
  facts: {
    citation,
  },
  filter: {
    chosen: (municipality: string | null, year: number | null) =>
      `Las descargas de abajo traen: ${municipality ?? 'todos los municipios'}, ${year === null ? 'todas las gestiones' : `gestión ${year}`}.`,
  },
  series: {
    programmes: [
      'Municipios y gestiones',
      'Qué municipios trabajan con Apthapi: por gestión, su presupuesto, sus estudiantes, sus metas.',
    ],
    tenders: ['Convocatorias', 'Cada compra publicada: objeto, modalidad, plazo, monto referencial y en qué paso está.'],
    lots: ['Lotes y productos', 'Qué se pide en cada lote: producto, cantidad, precio referencial con su fuente y su fecha.'],
    awards: ['Adjudicaciones', 'A quién se adjudicó, por cuánto y cuánto costó la preferencia. Desde que la autoridad decide.'],
    contracts: ['Contratos y órdenes de compra', 'Cada producto contratado: proveedor, precio, cantidad y origen declarado.'],
    deliveries: ['Entregas aceptadas', 'Las líneas con que se calcula la compra local: lo que cada escuela aceptó en su acta.'],
    matrix: [
      'Matriz de actores y roles',
      'Los puntos de municipio, productores, universidad y ONG con lo que la compra ya mide.',
    ],
    commitments: ['Compromisos', 'Qué se comprometió cada organización, con indicador, plazo, avance y evidencia.'],
  } satisfies Readonly<Record<SeriesName, readonly [title: string, lead: string]>>,
  sources: {
    rows: [
      ['Municipios, población y comunidades rurales', 'INE, censo 2024', 'estadística oficial, libre con cita'],
      ['Escuelas con coordenadas', 'Órgano Electoral Plurinacional, 2025', 'CC0'],
      ['Límites municipales', 'geoBoundaries y GeoBolivia, 2015', 'dominio público'],
      ['Producción agrícola', 'SIIP, Ministerio de Desarrollo Productivo', 'estadística oficial, libre con cita'],
      ['Feriados', 'date-holidays', 'CC BY 3.0'],
      ['Composición de alimentos', 'USDA SR 28; Tablas Peruanas (INS/CENAN)', 'dominio público; hechos'],
      ['Precios de mercado', 'prensa, con dirección y fecha en cada precio', 'hechos'],
      ['Reglas de contratación', 'normas bolivianas, con artículo en cada regla', 'hechos'],
    ] as readonly (readonly [data: string, source: string, terms: string])[],
  },
  about: {
    lines: [`Licencia: ${licence.name}`, licence.address, citation],
  },
  crops: {
    rest: (many: number) => `y ${count(many, 'municipio más', 'municipios más')}`,
  },
} as const;
