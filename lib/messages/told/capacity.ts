import type { Use } from '@/lib/domain/matching/free-capacity';
import { type LoadSource, loadSources } from '@/lib/domain/matching/load';
import { kilogramsBrief, month } from '../format';
import type { Translator } from '../translator';

/** "Declarado 2.400 kg − 1.000 kg en contratos = 1.400 kg libres": said to its bidder and to the office. */
export function freeHow(t: Translator<'capacity'>, { declared, taken, free }: Use): string {
  const less = (source: LoadSource) => t(`taken.${source}`, { amount: kilogramsBrief(taken[source]) });
  return t('freeHow', {
    declared: kilogramsBrief(declared ?? 0),
    taken: loadSources
      .filter((source) => taken[source] > 0)
      .map((source) => ` − ${less(source)}`)
      .join(''),
    free: kilogramsBrief(free),
  });
}

/** While offering: what is free in the month in which least is left, and what the offer asks. */
export function ownCapacity(t: Translator<'capacity'>, use: Use): string {
  const told = { asked: kilogramsBrief(use.asked), month: month(use.month) };
  return use.declared === null ? t('own.undeclared', told) : t('own.declared', { ...told, free: kilogramsBrief(use.free) });
}

/** To the office, of one who offers. */
export function overCapacity(
  t: Translator<'capacity'>,
  name: string,
  product: string,
  { worst, months }: { worst: Use; months: number },
): string {
  const told = { name, product, asked: kilogramsBrief(worst.asked), month: month(worst.month), months };
  return worst.declared === null ? t('over.undeclared', told) : t('over.declared', { ...told, free: kilogramsBrief(worst.free) });
}
