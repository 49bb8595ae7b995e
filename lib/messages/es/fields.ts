import type { FieldProblem } from '@/lib/domain/inputs';
import { decimal, scaledNumber } from './format';

type Limit = string | number | undefined;

/** What to do about a field, one sentence per problem. */
const sentences: Record<FieldProblem, string | ((limit: Limit, readings: readonly string[]) => string)> = {
  required: 'Complete este dato.',
  'too-long': (limit) => `Escriba como máximo ${limit ?? 'los'} caracteres permitidos.`,
  'too-short': (limit) => `Escriba al menos ${limit ?? 'los'} caracteres.`,
  'too-simple': 'Use más letras o signos distintos; por ejemplo, cuatro palabras que solo usted junte.',
  'too-small': (limit) => `Escriba un valor de ${limit ?? 0} o más.`,
  'too-large': (limit) => `Escriba un valor de ${limit ?? 'lo permitido'} o menos.`,
  'number-unreadable': 'Escriba un número, por ejemplo 1.234,50.',
  'number-ambiguous': (_, [one = '', other]) =>
    other
      ? `Se puede leer ${one} o ${other}. Elija cuál es, debajo del dato.`
      : `La coma separa decimales. Elija ${one} debajo del dato, o escríbalo de nuevo.`,
  'number-too-precise': (limit) =>
    limit === '0' ? 'Escriba un número entero, sin decimales.' : `Escriba como máximo ${limit} decimales.`,
  'not-an-option': 'Elija una de las opciones.',
  'choose-some': 'Marque al menos una opción.',
  'add-row': 'Escriba al menos una fila.',
  'not-an-id': 'Elija un registro de la lista; el que envió no existe.',
  'not-a-link': 'Escriba una dirección completa que empiece con https:// o http://.',
  'not-an-email': 'Escriba un correo completo, por ejemplo nombre@ejemplo.bo.',
  'not-a-day': 'Escriba una fecha que exista: día, mes y año, por ejemplo 24/11/2026.',
  'not-an-instant': 'Escriba fecha y hora, por ejemplo 24/11/2026 16:00.',
  'not-a-time': 'Escriba una hora de 00:00 a 23:59, por ejemplo 7:30.',
  'not-a-year': 'Escriba el año con cuatro cifras, de 2000 a 2100.',
  'not-a-login': 'Escriba su correo, o su número de celular solo con números; por ejemplo 71234567.',
  'strange-sign': (sign) =>
    `Tiene un signo de otra escritura («${sign}»), que a la vista se confunde. Escríbalo de nuevo con su teclado.`,
  'not-a-phone': 'Escriba un teléfono de siete cifras o más, solo con números; por ejemplo 71234567.',
  'no-members': 'Escriba cuántas personas son: al menos una, mujer o varón.',
  'not-a-file': 'Elija un archivo.',
  'must-accept': 'Marque esta casilla para continuar.',
  repeated: 'Este dato está repetido: deje uno solo.',
  'before-start': 'La fecha final va antes que la inicial: escriba el mismo día o uno después.',
  'time-before-start': 'La hora final va antes que la inicial: escriba una hora después.',
  'outside-bolivia': 'Ese punto queda fuera de Bolivia. Revise el signo menos y que latitud y longitud no estén cambiadas.',
  'not-matching': 'Los dos datos no son iguales: escríbalos otra vez.',
  unreadable: 'No pudimos leer este dato: escríbalo de nuevo.',
};

/** As much of a zod issue as a sentence needs. */
export type FieldIssue = {
  code?: string;
  message: string;
  params?: Record<string, unknown> | undefined;
  minimum?: number | bigint;
  maximum?: number | bigint;
  input?: unknown;
};

/** The sentence of one problem of one field. */
export function fieldSentence(issue: FieldIssue): string {
  const [problem, limit] = problemOf(issue);
  const sentence = sentences[problem];
  return typeof sentence === 'string' ? sentence : sentence(limitText(limit), readingsOf(issue));
}

/** What an ambiguous number may mean, as numbers are written here. */
function readingsOf({ params }: FieldIssue): string[] {
  const decimals = Number(params?.limit ?? 0);
  const readings = Array.isArray(params?.readings) ? params.readings : [];
  return readings.map((one) => {
    const text = scaledNumber(BigInt(one), decimals);
    return decimals < 3 ? text : text.replace(/,?0+$/, '');
  });
}

/** A limit is a number, told as numbers are written here: 0.01 → '0,01'. */
function limitText(limit: Limit): Limit {
  const value = Number(limit);
  return limit === undefined || Number.isNaN(value) ? limit : decimal(value, 3);
}

function problemOf(issue: FieldIssue): [FieldProblem, Limit] {
  const told = issue.params?.problem ?? issue.message;
  const limit = issue.params?.limit;
  if (typeof told === 'string' && isProblem(told))
    return [told, typeof limit === 'string' || typeof limit === 'number' ? limit : undefined];
  if (issue.code === 'too_small') return ['too-small', Number(issue.minimum)];
  if (issue.code === 'too_big') return ['too-large', Number(issue.maximum)];
  return ['unreadable', undefined];
}

function isProblem(text: string): text is FieldProblem {
  return Object.hasOwn(sentences, text);
}
