import fs from 'node:fs';
import path from 'node:path';
import type { FactsOf, RecordField, RecordFields, RecordValue } from '@/lib/domain/records/fields';
import { factsOf, namesOf } from '@/lib/domain/records/fields';
import type { School } from '@/lib/domain/schools/school';
import { schoolFields } from '@/lib/domain/schools/school-fields';
import type { FieldQuestion } from '@/lib/messages/field-questions';

/** A school of which nobody said anything but who it is. */
export const unsaidSchool: School = {
  id: 's1',
  version: 1,
  active: true,
  enrolments: [],
  ...factsOf(schoolFields, (_, { usual }) => usual),
};

/** A school that differs from that one in everything that is described. */
export const unusualSchool: School = { ...unsaidSchool, ...unusualFacts(schoolFields), lat: -19.58, lon: -65.75 };

/** A record that differs from one of which nobody said anything in everything that is described. */
export function unusualFacts<Fields extends RecordFields>(fields: Fields): FactsOf<Fields> {
  return factsOf(fields, unusual);
}

/** A form as a browser sends it, filled in with what its fields start with. */
export function filledForm(
  values: Readonly<Record<string, string | readonly string[]>>,
  more: readonly (readonly [string, string])[] = [],
): FormData {
  const form = new FormData();
  for (const [name, value] of [...Object.entries(values), ...more]) for (const one of [value].flat()) form.append(name, one);
  return form;
}

/** What of these questions has no words: a label or a hint, an option, or anything to choose from. */
export function unworded(questions: readonly FieldQuestion[]): string[] {
  return questions.flatMap(({ name, field, label, hint, choices }) => {
    const isChosen = ['option', 'options', 'months', 'record', 'code'].includes(field.kind.is);
    const isWorded = label !== '' && hint !== '' && choices.every((choice) => choice.label !== '' && choice.hint !== '');
    return isWorded && isChosen === choices.length > 0 ? [] : [name];
  });
}

/** A value of a field that is not its usual one. */
function unusual(name: string, { kind, usual }: RecordField): RecordValue {
  switch (kind.is) {
    case 'line':
    case 'record':
    case 'code':
      return `Otro ${name}`;
    case 'phone':
      return usual === '70123456' ? '76543210' : '70123456';
    case 'option':
      return kind.options.find((one) => one !== usual) ?? '';
    case 'options':
      return kind.options.slice(0, 2);
    case 'months':
      return [3, 4];
    case 'whole':
      return usual === kind.most ? (kind.least ?? 0) : kind.most;
    case 'money':
      return kind.most;
    case 'mass':
      return kind.most;
    case 'flag':
      return usual !== true;
    case 'degrees':
      return -kind.most / 4;
    case 'time':
      return usual === '07:00' ? '06:30' : '16:45';
    case 'day':
      return '2026-03-04';
  }
}

/** All models, as prisma/schema writes them. */
let schemaRead: string | undefined;
function readSchema(): string {
  const files = fs.readdirSync('prisma/schema').filter((name) => name.endsWith('.prisma'));
  schemaRead ??= files.map((name) => fs.readFileSync(path.join('prisma/schema', name), 'utf8')).join('\n');
  return schemaRead;
}

export const modelNames = (): string[] => [...readSchema().matchAll(/^model (\w+) /gm)].map(([, name = '']) => name);

type Column = { type: string; length: number | null; nullable: boolean; list: boolean };

/** The columns of a model as prisma/schema writes them: its own alone, not its relations. */
export function modelColumns(model: string): Map<string, Column> {
  const schema = readSchema();
  const body = new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema)?.[1] ?? '';
  const models = new Set(modelNames());
  const columns = new Map<string, Column>();
  for (const [, name = '', type = '', mark, rest = ''] of body.matchAll(/^ {2}(\w+) +(\w+)(\?|\[\])?(.*)$/gm)) {
    if (models.has(type) || rest.includes('@relation')) continue;
    const length = /@db\.(?:VarChar|Char)\((\d+)\)/.exec(rest)?.[1];
    columns.set(name, { type, length: length ? Number(length) : null, nullable: mark === '?', list: mark === '[]' });
  }
  return columns;
}

/** What an enum of the schema may be, as the domain spells it. */
function enumValues(name: string): string[] | null {
  const body = new RegExp(`^enum ${name} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(readSchema())?.[1];
  return body ? [...body.matchAll(/^ {2}([a-zA-Z]\w*)/gm)].map(([, value = '']) => value.replaceAll('_', '-')) : null;
}

const columnTypes = {
  line: 'String',
  record: 'String',
  code: 'String',
  phone: 'String',
  time: 'String',
  options: 'String',
  months: 'Int',
  whole: 'Int',
  flag: 'Boolean',
  degrees: 'Float',
  money: 'BigInt',
  mass: 'BigInt',
  day: 'DateTime',
} as const;

/** Where a description and its columns say different things: what a field holds, how long it may be, whether it may be unknown. */
export function disagreements(fields: RecordFields, columns: ReturnType<typeof modelColumns>): string[] {
  return namesOf(fields).flatMap((name) => {
    const { kind, usual, column = name } = fields[name] as RecordField;
    const found = columns.get(column);
    if (!found) return [`${name}: no column ${column}`];
    const holds = kind.is === 'option' ? `${enumValues(found.type)}` === `${kind.options}` : columnTypes[kind.is] === found.type;
    const most = 'most' in kind && found.type === 'String' && kind.is !== 'record' ? kind.most : found.length;
    return [
      ...(holds ? [] : [`${name}: ${kind.is} in ${found.type}`]),
      ...(most === found.length ? [] : [`${name}: ${most} in ${found.length}`]),
      ...((usual === null) === found.nullable ? [] : [`${name}: unknown or not`]),
      ...((kind.is === 'options' || kind.is === 'months') === found.list ? [] : [`${name}: one or many`]),
    ];
  });
}
