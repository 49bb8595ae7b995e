import type { SeriesName } from '@/lib/domain/transparency/series';
import { site } from '@/lib/routes/site';
import { count, integer } from './format';

const licence = {
  name: 'Creative Commons Atribución 4.0 (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/deed.es',
};

const citation =
  'Cite así: «Apthapi, registro abierto de la compra de alimentos para las escuelas», con la fecha en que descargó.';

/** Sentences of the open data. */
export const dataEs = {
  title: 'Datos abiertos',
  lead: 'Todo lo público de Apthapi, para descargar, revisar y volver a calcular: de la convocatoria a lo que la escuela aceptó. Sin registrarse y sin pedir permiso.',
  licence,
  facts: {
    licence: 'Licencia',
    licenceText: 'Puede copiar, publicar y usar estos datos, también con fines comerciales, si dice de dónde salen.',
    citation,
    formulas: 'Fórmulas de las cifras',
    formulasText: (version: string) =>
      `Versión ${version}. Una cifra publicada conserva la versión con que se calculó. Con las líneas aceptadas y los contratos puede rehacer cada porcentaje.`,
    formats: 'Formatos',
    formatsText: (rows: number) =>
      `XLSX para abrir como planilla, con el diccionario en otra hoja, hasta ${integer(rows)} filas. CSV para planillas en español: punto y coma, coma decimal, fechas de día a año, códigos como texto. CSV para programas: coma, punto decimal, fechas ISO. Los dos CSV en UTF-8 y sin límite de filas.`,
    privacy: 'Lo que no está',
    privacyText:
      'De las propuestas, nada hasta su apertura, ni siquiera cuántas hay. Quien provee como persona natural no figura con su nombre. No hay datos de estudiantes: solo cuántos son.',
  },
  filter: {
    label: 'Elegir qué descargar',
    municipality: 'Municipio',
    anyMunicipality: 'Todos los municipios',
    year: 'Gestión',
    anyYear: 'Todas las gestiones',
    submit: 'Elegir',
    chosen: (municipality: string | null, year: number | null) =>
      `Las descargas de abajo traen: ${municipality ?? 'todos los municipios'}, ${year === null ? 'todas las gestiones' : `gestión ${year}`}.`,
  },
  seriesTitle: 'Qué hay',
  allYears: 'No se separa por gestión.',
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
  downloadOf: (title: string, format: string) => `${title}, ${format}`,
  dictionary: {
    open: (fields: number) => `Diccionario: ${integer(fields)} campos`,
    caption: (title: string) => `Campos de ${title.toLowerCase()}`,
    columns: { field: 'Campo', meaning: 'Qué es', unit: 'Cómo se escribe' },
    sheet: 'Diccionario',
  },
  oneOf: (words: readonly string[]) => `uno de: ${words.join(', ')}`,
  yes: 'sí',
  no: 'no',
  api: {
    title: 'Para quien programa',
    files: 'Cada archivo tiene una dirección estable, que se puede pedir desde cualquier sitio:',
    sample: site.dataFile('entregas.csv', { municipio: '050103', gestion: 2026 }),
    computations:
      'Hay además dos cálculos abiertos, sin clave: el precio ajustado con márgenes de preferencia y los plazos legales.',
    document: 'Descripción de la API (OpenAPI 3.1)',
    calculator: 'Probar la calculadora',
  },
  sources: {
    title: 'Datos de referencia y sus dueños',
    lead: 'Apthapi trabaja también con datos de otras instituciones. Esos siguen las condiciones de su fuente:',
    columns: { data: 'Datos', source: 'Fuente', terms: 'Condiciones' },
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
    sheet: 'Acerca de',
    heading: 'Apthapi, datos abiertos',
    lines: [`Licencia: ${licence.name}`, licence.address, citation],
  },
  refusals: {
    noSuchFile: (words: readonly string[]) =>
      `No hay un archivo con ese nombre. Hay: ${words.join(', ')}; cada uno en .xlsx, en .csv y en -es.csv.`,
    badScope:
      'El municipio se escribe con su código INE de seis cifras (municipio=050103) y la gestión con cuatro (gestion=2026).',
    noYear: 'Esta serie no se separa por gestión: pídala sin ese filtro.',
    tooMany: (seconds: number) => `Hay demasiadas descargas a la vez. Vuelva a intentar en ${integer(seconds)} segundos.`,
    tooLong: (word: string, rows: number) =>
      `Esta serie pasa de ${integer(rows)} filas y no cabe en un XLSX. Descargue ${word}.csv, que no tiene límite, o elija un municipio y una gestión.`,
    fault: (code: string) => `Algo falló de nuestro lado. Código: ${code}.`,
  },
  crops: {
    title: 'Dónde crece la comida',
    lead: 'Lo que cosecha cada municipio en un año común: de ahí puede comprar una escuela.',
    filter: 'Elegir cultivo',
    crop: 'Cultivo',
    see: 'Ver en el mapa',
    most: 'Los que más cosechan',
    unknown: 'sin cosecha registrada',
    nobody: 'Nadie lo cosecha en un año común',
    mapTitle: (crop: string) => `${crop}: toneladas al año, por municipio`,
    municipality: 'Municipio',
    tonnes: 'Toneladas al año',
    says: (many: number, total: string, first: string, department: string) =>
      `${count(many, 'municipio cosecha', 'municipios cosechan')} ${total} toneladas. El que más cosecha es ${first}, ${department}.`,
    written: (tonnes: string) => `${tonnes}\u00A0t`,
    rest: (many: number) => `y ${count(many, 'municipio más', 'municipios más')}`,
    source: 'Promedio de 2022 a 2024. La fuente está en la tabla de abajo.',
  },
} as const;
