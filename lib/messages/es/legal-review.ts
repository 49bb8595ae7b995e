import { count } from './format';

/** Where a rule that decides nothing alone is about to matter: what it is, and who is asked. */
export const legalReviewEs = {
  title: (rules: number) =>
    rules === 1
      ? 'Una regla requiere validación legal'
      : `${count(rules, 'regla requiere', 'reglas requieren')} validación legal`,
  askThem: (advisers: string) =>
    `No se leyeron en un texto oficial y no deciden solas. Pida a ${advisers}, de asesoría legal, que las confirme, las cambie o las rechace; o siga con un respaldo legal escrito donde se le pida.`,
  nobody:
    'No se leyeron en un texto oficial y no deciden solas. Nadie tiene todavía el rol de asesoría legal: pida a la administración que invite a esa persona; o siga con un respaldo legal escrito donde se le pida.',
  ask: (rule: string) => `Pedir validación de ${rule}`,
  asked: (who: string, at: string) => `Pedida a asesoría legal por ${who} el ${at}. Espera su palabra.`,
} as const;
