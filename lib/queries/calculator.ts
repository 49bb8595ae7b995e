import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { extraCost, rankOffers } from '@/lib/domain/evaluation/ranking';
import { modalityFor } from '@/lib/domain/law/modality';
import { getTranslators } from '@/lib/messages/translators';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { site } from '@/lib/routes/site';
import { readQuestion } from './calculator-question';
import { readPaperHead } from './paper';

/** Rules behind every ranking, in the order in which they are applied. */
const rankingRules = ['MAR-CLAIM', 'MAR-SUM', 'EVA-CAP', 'EVA-PEMB', 'EVA-TIE', 'EVA-REAL'];

/**
 * The calculator's page from its address: what was typed, and the ranking or what is to mend. Public; one statement
 * besides the clock. Without a question it answers the worked example.
 */
export async function readCalculator(query: Record<string, string | string[] | undefined>) {
  const translators = await getTranslators();
  const t = translators('calculator');
  const { now } = await clock();
  const { calculation, fields, ...asked } = readQuestion(translators, query);
  const page = { ...asked, paper: await readPaperHead(site.calculator(), now) };
  if (!calculation) return { ...page, fields, result: null };
  const book = await readRuleBook(prisma(), { day: calculation.day ?? dayInLaPaz(now) });
  if (!book.rules.has('MAR-SUM')) return { ...page, fields: { fecha: t('noMarginsThen') }, result: null };
  const { referencePrice, offers } = calculation;
  const ranking = rankOffers(book, referencePrice, offers);
  const names = new Map(offers.map(({ id, name }) => [id, name]));
  const [first] = ranking.ranked;
  const result = {
    referencePrice,
    ranking,
    names,
    extraCost: first ? extraCost(ranking, first.id) : null,
    modality: modalityFor(book, referencePrice),
    rules: rankingRules.flatMap((id) => book.rules.get(id) ?? []),
    day: book.day,
    version: book.version,
  };
  return { ...page, fields, result };
}
