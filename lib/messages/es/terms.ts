import type { Confidence } from '@/lib/domain/law/rule-book';
import { bolivianos } from './format';

/** What a word of the law means, for somebody who meets it for the first time. */
export type Explained = {
  /** As it is written on the page. */
  name: string;
  /** What its letters stand for. */
  means?: string;
  /** One or two short sentences, ours. */
  text: string;
  /** The rule behind it, as the rule book has it. */
  rule?: { id: string; where: string; confidence: Confidence };
};

const sabs = (where: string) => `DS 0181 (NB-SABS), ${where}`;

/** Words of the law that people meet on screen, by the code with which pages ask for them. */
export const terms = {
  ace: {
    name: 'ACE',
    means: 'Alimentación Complementaria Escolar',
    text: 'La comida que el municipio da en las escuelas. Se entrega siempre en alimentos, nunca en dinero.',
    rule: { id: 'ACE-KIND', where: 'Ley 622', confidence: 'secondary' },
  },
  modality: {
    name: 'Modalidad',
    text: 'El camino que la norma fija para una compra según su monto. De ella dependen los plazos y los documentos.',
  },
  cm: {
    name: 'Contratación Menor',
    text: `El camino más corto, para compras de hasta ${bolivianos(50_000)}.`,
    rule: { id: 'MOD-CM', where: sabs('cuantías vigentes'), confidence: 'secondary' },
  },
  anpe: {
    name: 'ANPE',
    means: 'Apoyo Nacional a la Producción y Empleo',
    text: `La modalidad para compras de más de ${bolivianos(50_000)} y hasta ${bolivianos(1_000_000)}.`,
    rule: { id: 'MOD-ANPE-P', where: sabs('cuantías vigentes; RM 021/2022'), confidence: 'seen' },
  },
  lp: {
    name: 'Licitación Pública',
    text: `La modalidad para compras de más de ${bolivianos(1_000_000)}. Es la que da más plazo para presentar propuestas.`,
    rule: { id: 'MOD-LP-N', where: sabs('cuantías vigentes'), confidence: 'secondary' },
  },
  direct: {
    name: 'Contratación Directa',
    text: 'La entidad compra a un proveedor sin convocar a los demás. La norma dice en qué casos se puede.',
    rule: { id: 'MOD-CD-EP', where: sabs('art. 72.II'), confidence: 'seen' },
  },
  splitting: {
    name: 'Fraccionamiento',
    text: 'Partir una compra en varias para usar una modalidad más fácil. Está prohibido; dividir en lotes dentro de una convocatoria sí se puede.',
    rule: { id: 'SPLIT-BAN', where: sabs('arts. 14 y 54'), confidence: 'memory' },
  },
  authority: {
    name: 'RPC y RPA',
    means: 'Responsable del Proceso de Contratación, y el de Apoyo Nacional a la Producción y Empleo',
    text: 'La autoridad que adjudica o declara desierta: RPC en la Licitación Pública; RPA en ANPE y Contratación Menor.',
  },
  mae: {
    name: 'MAE',
    means: 'Máxima Autoridad Ejecutiva',
    text: 'Quien manda en la entidad. En un municipio es la alcaldesa o el alcalde.',
  },
  dbc: {
    name: 'DBC',
    means: 'Documento Base de Contratación',
    text: 'El documento que dice qué se compra y con qué condiciones. Aquí se citan los numerales del modelo oficial.',
  },
  sabs: {
    name: 'NB-SABS',
    means: 'Normas Básicas del Sistema de Administración de Bienes y Servicios',
    text: 'Las reglas con que compra el Estado: el Decreto Supremo 0181.',
  },
  sicoes: {
    name: 'SICOES',
    means: 'Sistema de Contrataciones Estatales',
    text: 'Donde el Estado publica y registra sus compras.',
  },
  rupe: {
    name: 'RUPE',
    means: 'Registro Único de Proveedores del Estado',
    text: `Donde se inscribe quien vende al Estado. El certificado se pide en compras de más de ${bolivianos(20_000)}.`,
    rule: { id: 'RUPE-20K', where: 'DS 1497', confidence: 'secondary' },
  },
  nit: {
    name: 'NIT',
    means: 'Número de Identificación Tributaria',
    text: 'El registro de impuestos. A la persona natural sin factura no se le pide: se le retienen los impuestos al pagar.',
    rule: { id: 'DOC-NIT', where: sabs('DBC A-1.II'), confidence: 'seen' },
  },
  senasag: {
    name: 'SENASAG',
    means: 'Servicio Nacional de Sanidad Agropecuaria e Inocuidad Alimentaria',
    text: 'Da el registro sanitario a quien procesa, fracciona o envasa alimentos. El producto fresco no lo necesita.',
    rule: { id: 'DOC-SENASAG', where: 'RA SENASAG 143/2017, arts. 1-2', confidence: 'secondary' },
  },
  oecom: {
    name: 'OECOM',
    means: 'Organización Económica Comunitaria',
    text: 'La comunidad que produce y vende a su propio nombre. Muestra la personalidad jurídica de la comunidad.',
    rule: { id: 'DOC-OECOM', where: 'DS 2849, arts. 1-3', confidence: 'seen' },
  },
  oeca: {
    name: 'OECA',
    means: 'Organización Económica Campesina',
    text: 'Familias campesinas o indígenas que se organizan para producir, transformar y vender. Puede pedir margen de preferencia.',
    rule: { id: 'MAR-F3', where: sabs('art. 31'), confidence: 'secondary' },
  },
  app: {
    name: 'APP',
    means: 'Asociación de Pequeños Productores',
    text: 'Pequeños productores que se juntan para vender. Puede pedir margen de preferencia.',
    rule: { id: 'MAR-F3', where: sabs('art. 31'), confidence: 'secondary' },
  },
  mype: {
    name: 'MyPE',
    means: 'Micro y Pequeña Empresa',
    text: 'Un negocio pequeño que tiene su acreditación. Puede pedir margen de preferencia.',
    rule: { id: 'MAR-F3', where: sabs('art. 31'), confidence: 'secondary' },
  },
  margin: {
    name: 'Margen de preferencia',
    text: 'Baja el precio solo para comparar, a favor de lo hecho en el país y del pequeño productor. Se pide con certificado y no cambia lo que se paga.',
    rule: { id: 'MAR-CLAIM', where: sabs('DBC 13.1.2'), confidence: 'seen' },
  },
  component: {
    name: 'Componente nacional',
    text: 'La parte del costo de producción que es de Bolivia. Con certificado suma otro margen.',
    rule: { id: 'MAR-F2A', where: 'DS 0181 (NB-SABS), DS 2753, art. 30.I.a', confidence: 'secondary' },
  },
  reference: {
    name: 'Precio referencial',
    text: 'Lo más que la entidad puede pagar por esa compra. Una propuesta con precio mayor queda fuera.',
    rule: { id: 'EVA-CAP', where: sabs('DBC n. 14.2'), confidence: 'seen' },
  },
  adjusted: {
    name: 'Precio ajustado',
    text: 'El precio ofertado menos los márgenes de preferencia. Sirve solo para ordenar: se contrata al precio ofertado.',
    rule: { id: 'EVA-REAL', where: sabs('DBC n. 18.2'), confidence: 'seen' },
  },
  award: {
    name: 'Adjudicación',
    text: 'La decisión de la autoridad sobre a quién se compra.',
    rule: { id: 'EVA-FORM', where: sabs('DBC n. 12, 28'), confidence: 'seen' },
  },
  deserted: {
    name: 'Desierta',
    text: 'Compra o lote sin ninguna propuesta que sirva. Lo normal es convocar por segunda vez.',
    rule: { id: 'DES-NOOFFER', where: sabs('art. 27; DBC 15.1'), confidence: 'seen' },
  },
  departure: {
    name: 'Apartamiento',
    text: 'Cuando la autoridad decide distinto de lo recomendado. Lo explica en un informe, que va a la MAE y a la Contraloría.',
    rule: { id: 'EVA-DEPART', where: sabs('DBC n. 22.2'), confidence: 'seen' },
  },
  appeal: {
    name: 'RAI',
    means: 'Recurso Administrativo de Impugnación',
    text: `El reclamo formal contra una decisión de la compra, en compras de más de ${bolivianos(200_000)}. Hay 3 días hábiles para presentarlo.`,
    rule: { id: 'PLZ-RAI', where: sabs('art. 90'), confidence: 'secondary' },
  },
  order: {
    name: 'Orden de compra',
    text: 'Reemplaza al contrato cuando todo se entrega en 15 días calendario o menos.',
    rule: { id: 'CON-ORDER', where: sabs('DBC'), confidence: 'seen' },
  },
  retention: {
    name: 'Retención',
    text: 'Parte de cada pago que se guarda como garantía. Se devuelve al cumplir el contrato.',
    rule: { id: 'GAR-CUM', where: sabs('art. 21; DBC 4.1b'), confidence: 'seen' },
  },
  seriousness: {
    name: 'Garantía de seriedad',
    text: 'Respaldo de que quien oferta mantendrá su propuesta. Es optativa.',
    rule: { id: 'GAR-SER', where: sabs('DBC 4.1a'), confidence: 'seen' },
  },
  fine: {
    name: 'Multa',
    text: 'Lo que se cobra por cada día de atraso sobre lo que no se entregó. La fija el contrato.',
    rule: { id: 'CON-FINE', where: sabs('modelo de contrato'), confidence: 'memory' },
  },
  reception: {
    name: 'Acta de recepción',
    text: 'Lo que la escuela firma al recibir: cuánto acepta, cuánto rechaza, cuánto no llegó y por qué. Con ella se paga.',
  },
  note: {
    name: 'Nota de entrega',
    text: 'Lo que el productor escribe al entregar: qué lleva, cuánto y de qué lote. La escuela responde con su acta.',
  },
  seal: {
    name: 'Sobre cerrado',
    text: 'Su propuesta se guarda con clave. Nadie la lee hasta la apertura, tampoco el municipio.',
  },
  hash: {
    name: 'Huella',
    text: 'Un código que sale del texto exacto de la propuesta. Si cambia una letra, cambia la huella.',
  },
  person: {
    name: 'Persona natural',
    text: 'Quien vende a su propio nombre, sin empresa ni asociación.',
  },
} as const satisfies Readonly<Record<string, Explained>>;

export type TermCode = keyof typeof terms;

/** Short forms that may stand in any text of a norm, a requirement or a paper. */
const shortForms: readonly (readonly [form: string, code: TermCode])[] = [
  ['ACE', 'ace'],
  ['ANPE', 'anpe'],
  ['RPC', 'authority'],
  ['RPA', 'authority'],
  ['MAE', 'mae'],
  ['DBC', 'dbc'],
  ['NB-SABS', 'sabs'],
  ['SICOES', 'sicoes'],
  ['RUPE', 'rupe'],
  ['NIT', 'nit'],
  ['SENASAG', 'senasag'],
  ['OECOM', 'oecom'],
  ['OECA', 'oeca'],
  ['APP', 'app'],
  ['MyPE', 'mype'],
];

/** @returns the short forms that stand in some texts, so that what explains them is shown with them */
export function termsIn(texts: readonly (string | null | undefined)[]): TermCode[] {
  const found = new Set(texts.join(' ').split(/[^\p{L}\d-]+/u));
  return [...new Set(shortForms.filter(([form]) => found.has(form)).map(([, code]) => code))];
}

/** What explains a modality, by its rule. */
export function modalityTerm(rule: string): TermCode {
  if (rule.startsWith('MOD-ANPE')) return 'anpe';
  if (rule.startsWith('MOD-LP')) return 'lp';
  if (rule.startsWith('MOD-CD')) return 'direct';
  return rule === 'MOD-CM' ? 'cm' : 'modality';
}
