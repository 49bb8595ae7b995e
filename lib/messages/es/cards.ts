import type { CardPaper, CardState } from '@/lib/domain/cards';
import { count, instantShort } from './format';

export const cardStateNames: Record<CardState, string> = {
  valid: 'vigente',
  'papers-expired': 'vigente, con documentos vencidos',
  waiting: 'espera al censo',
  suspended: 'suspendida',
};

/** What a state means to whoever was shown the card. */
export const cardStateSentences: Record<CardState, string> = {
  valid: 'El censo confirmó a esta organización. La tarjeta vale hoy.',
  'papers-expired': 'El censo confirmó a esta organización, pero al menos uno de sus documentos verificados ya venció.',
  waiting: 'El censo todavía no confirmó a esta organización. La tarjeta no vale todavía.',
  suspended: 'Esta organización está suspendida del registro. La tarjeta no vale.',
};

/** How a verified paper stands. */
export const cardPaperStates: Record<CardPaper['state'], string> = {
  valid: 'vigente',
  expiring: 'vence pronto',
  expired: 'vencido',
};

/** The Tarjeta Empresarial: what its owner shows and what whoever reads its code sees. */
export const cardsEs = {
  title: 'Tarjeta Empresarial',
  mine: 'Mi tarjeta',
  door: 'Para mostrar e imprimir: quien la lee comprueba su registro',
  lead: 'Muéstrela a quien le compra. Con la cámara de su teléfono comprueba que el censo confirmó a su organización.',
  show: 'Muestre este código',
  see: 'Ver lo que ve quien lee el código',
  waitingNext: 'Llame al responsable del censo de su municipio. Cuando confirme a su organización, la tarjeta vale sola.',
  cut: 'Recorte por las marcas y doble por la línea punteada: queda del tamaño de una tarjeta de bolsillo.',
  checkTitle: 'Comprobación de tarjeta',
  checkLead: 'Compare el nombre con el de la tarjeta que le mostraron. Lo que vale es lo que dice esta página hoy.',
  person: 'Persona productora: su nombre no se publica. Está en la tarjeta; pida su cédula.',
  state: 'Estado hoy',
  asOf: (at: Date) => `Al ${instantShort(at)}`,
  organisation: 'Organización',
  confirmed: 'Confirmada por',
  confirmedBy: (census: string, on: string) => `${census ? `el censo de ${census}` : 'el censo municipal'}, el ${on}`,
  products: 'Lo que puede entregar',
  productsLead: 'Como lo declaró la organización, por mes.',
  noProducts: 'No declaró qué puede entregar.',
  papers: 'Documentos que el censo vio',
  noPapers: 'El censo todavía no verificó documentos.',
  perMonth: (food: string, amount: string) => `${food}: ${amount} por mes`,
  papersSeen: (amount: number) => `El censo vio ${count(amount, 'documento', 'documentos')}`,
  more: (amount: number) => `y ${count(amount, 'más', 'más')}`,
  scan: 'Compruebe con la cámara de su teléfono',
  register: 'Apthapi · censo de actores económicos',
} as const;
