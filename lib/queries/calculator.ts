import 'server-only';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { queryOf, readCalculation, rowsOf, type Typed } from '@/lib/domain/evaluation/calculation';
import { extraCost, rankOffers } from '@/lib/domain/evaluation/ranking';
import { modalityFor } from '@/lib/domain/law/modality';
import { chosenReading, readingField } from '@/lib/domain/readings';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { fieldSentence } from '@/lib/messages/es/fields';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readPaper } from './paper';

/** Rules behind every ranking, in the order in which they are applied. */
const rankingRules = ['MAR-CLAIM', 'MAR-SUM', 'EVA-CAP', 'EVA-PEMB', 'EVA-TIE', 'EVA-REAL'];

const names = calculatorEs.exampleNames;

/** The worked example of the glossary: four bidders, reference price Bs 200.000. */
const example: Typed = {
  referencia: '200000',
  'ofertas[0].nombre': names.importer,
  'ofertas[0].precio': '120000',
  'ofertas[0].tipo': 'company',
  'ofertas[1].nombre': names.small,
  'ofertas[1].precio': '145000',
  'ofertas[1].tipo': 'MyPE',
  'ofertas[1].f3': 'on',
  'ofertas[2].nombre': names.industry,
  'ofertas[2].precio': '150000',
  'ofertas[2].tipo': 'company',
  'ofertas[2].pais': 'on',
  'ofertas[2].componente': '40',
  'ofertas[2].f1': 'on',
  'ofertas[2].f2': 'on',
  'ofertas[3].nombre': names.local,
  'ofertas[3].precio': '190000',
  'ofertas[3].tipo': 'OECA',
  'ofertas[3].pais': 'on',
  'ofertas[3].componente': '60',
  'ofertas[3].f1': 'on',
  'ofertas[3].f2': 'on',
  'ofertas[3].f3': 'on',
};

/**
 * The calculator's page from its address: what was typed, and the ranking or what is to mend. Public; one statement
 * besides the clock. Without a question it answers the worked example.
 */
export async function readCalculator(query: Record<string, string | string[] | undefined>) {
  const { now } = await clock();
  const [asked, paper] = [typedIn(query), await readPaper('/calculadora', now)];
  const isExample = asked.referencia === undefined;
  const question = isExample ? example : asked;
  const rows = rowsOf(question);
  const page = { isExample, typed: queryOf(question, rows), rows, paper };
  const read = readCalculation(question, rows);
  if (!read.ok) {
    const fields = Object.fromEntries(Object.entries(read.issues).map(([name, issue]) => [name, fieldSentence(issue)]));
    return { ...page, fields, result: null };
  }
  const book = await readRuleBook(prisma(), { day: read.calculation.day ?? dayInLaPaz(now) });
  if (!book.rules.has('MAR-SUM')) return { ...page, fields: { fecha: calculatorEs.noMarginsThen }, result: null };
  const { referencePrice, offers } = read.calculation;
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
  return { ...page, fields: {}, result };
}

/** As much of a query as a form of ours sends: one short text by name, with the reading that was chosen of an ambiguous number. */
function typedIn(query: Record<string, string | string[] | undefined>): Typed {
  const texts = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.slice(0, 200)] as const] : [],
  );
  const { [readingField]: choice, ...typed } = Object.fromEntries(texts.slice(0, 400));
  const chosen = chosenReading(choice ?? '');
  return chosen.name in typed ? { ...typed, [chosen.name]: chosen.text } : typed;
}
