import { chosenReading, readingField } from '@/lib/domain/readings';
import { fieldSentence } from '@/lib/messages/told/fields';
import type { Translator } from '@/lib/messages/translator';
import type { Translators } from '@/lib/messages/translators';
import { queryOf, readCalculation, rowsOf, type Typed } from '@/lib/routes/calculation';

/** The worked example of the glossary: four bidders, reference price Bs 200.000. */
const example = (t: Translator<'calculator'>): Typed => ({
  referencia: '200000',
  'ofertas[0].nombre': t('exampleNames.importer'),
  'ofertas[0].precio': '120000',
  'ofertas[0].tipo': 'company',
  'ofertas[1].nombre': t('exampleNames.small'),
  'ofertas[1].precio': '145000',
  'ofertas[1].tipo': 'MyPE',
  'ofertas[1].f3': 'on',
  'ofertas[2].nombre': t('exampleNames.industry'),
  'ofertas[2].precio': '150000',
  'ofertas[2].tipo': 'company',
  'ofertas[2].pais': 'on',
  'ofertas[2].componente': '40',
  'ofertas[2].f1': 'on',
  'ofertas[2].f2': 'on',
  'ofertas[3].nombre': t('exampleNames.local'),
  'ofertas[3].precio': '190000',
  'ofertas[3].tipo': 'OECA',
  'ofertas[3].pais': 'on',
  'ofertas[3].componente': '60',
  'ofertas[3].f1': 'on',
  'ofertas[3].f2': 'on',
  'ofertas[3].f3': 'on',
});

/**
 * What the address asks of the calculator, read; without a question the worked example. Where something cannot be read
 * there is no calculation, and each field says what to mend.
 */
export function readQuestion(translators: Translators, query: Record<string, string | string[] | undefined>) {
  const given = typedIn(query);
  const isExample = given.referencia === undefined;
  const question = isExample ? example(translators('calculator')) : given;
  const rows = rowsOf(question);
  const asked = { isExample, typed: queryOf(question, rows), rows };
  const read = readCalculation(question, rows);
  if (read.ok) return { ...asked, calculation: read.calculation, fields: {} };
  const fields = Object.fromEntries(
    Object.entries(read.issues).map(([name, issue]) => [name, fieldSentence(translators('fields'), issue)]),
  );
  return { ...asked, calculation: null, fields };
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
