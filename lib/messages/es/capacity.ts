import type { Use } from '@/lib/domain/matching/free-capacity';
import type { LoadSource } from '@/lib/domain/matching/load';
import { count, kilogramsBrief, month } from './format';

/** What takes of a capacity, said to its bidder and to the office. */
const taken: Record<LoadSource, (grams: string) => string> = {
  contract: (grams) => `${grams} en contratos`,
  award: (grams) => `${grams} adjudicados sin contrato todavía`,
  opened: (grams) => `${grams} en otras propuestas abiertas`,
  sealed: (grams) => `${grams} en otras propuestas suyas en sobre cerrado`,
};

/** "Declarado 2.400 kg − 1.000 kg en contratos = 1.400 kg libres". */
export function freeHow({ declared, taken: parts, free }: Use): string {
  const less = (Object.keys(taken) as LoadSource[]).filter((source) => parts[source] > 0);
  const sum = less.map((source) => ` − ${taken[source](kilogramsBrief(parts[source]))}`).join('');
  return `Declarado ${kilogramsBrief(declared ?? 0)}${sum} = ${kilogramsBrief(free)} libres.`;
}

/** While offering: what is free in the month in which least is left, and what the offer asks. */
export function ownCapacity(use: Use): string {
  if (use.declared === null)
    return `Su ficha no dice cuánto puede entregar de esto; su propuesta pide ${kilogramsBrief(use.asked)} en ${month(use.month)}.`;
  return `Su capacidad libre en ${month(use.month)} es ${kilogramsBrief(use.free)}; su propuesta pide ${kilogramsBrief(use.asked)}.`;
}

/** To the office, of one who offers. */
export function overCapacity(name: string, product: string, { worst, months }: { worst: Use; months: number }): string {
  const more = months > 1 ? ` Pasa así en ${count(months, 'mes', 'meses')}.` : '';
  if (worst.declared === null)
    return `${name} no declaró capacidad de ${product}; esto pide ${kilogramsBrief(worst.asked)} en ${month(worst.month)}.${more}`;
  return `${name}, ${product}: en ${month(worst.month)} tiene libres ${kilogramsBrief(worst.free)} y esto pide ${kilogramsBrief(worst.asked)}.${more}`;
}
