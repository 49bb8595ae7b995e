import fs from 'node:fs';
import path from 'node:path';
import type { RecordField, RecordFields } from '@/lib/domain/records/fields';
import { factsOf, namesOf } from '@/lib/domain/records/fields';
import type { School } from '@/lib/domain/schools/school';
import { schoolFields } from '@/lib/domain/schools/school-fields';

/** A school of which nobody said anything but who it is. */
export const unsaidSchool: School = {
  id: 's1',
  version: 1,
  active: true,
  enrolments: [],
  ...factsOf(schoolFields, (_, { usual }) => usual),
};

/** A school that differs from that one in everything that is described. */
export const unusualSchool: School = { ...unsaidSchool, ...factsOf(schoolFields, unusual), lat: -19.58, lon: -65.75 };

/** A value of a field that is not its usual one. */
function unusual(name: string, { kind, usual }: RecordField): string | number | boolean {
  switch (kind.is) {
    case 'line':
    case 'record':
      return `Otro ${name}`;
    case 'option':
      return kind.options.find((one) => one !== usual) ?? '';
    case 'whole':
      return usual === kind.most ? (kind.least ?? 0) : kind.most;
    case 'flag':
      return usual !== true;
    case 'degrees':
      return -kind.most / 4;
    case 'time':
      return usual === '07:00' ? '06:30' : '16:45';
  }
}

/** All models, as prisma/schema writes them. */
function readSchema(): string {
  const files = fs.readdirSync('prisma/schema').filter((name) => name.endsWith('.prisma'));
  return files.map((name) => fs.readFileSync(path.join('prisma/schema', name), 'utf8')).join('\n');
}

/** The columns of a model as prisma/schema writes them: its own alone, not its relations. */
export function modelColumns(model: string): Map<string, { type: string; length: number | null; nullable: boolean }> {
  const schema = readSchema();
  const body = new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, 'm').exec(schema)?.[1] ?? '';
  const models = new Set([...schema.matchAll(/^model (\w+) /gm)].map(([, name]) => name));
  const columns = new Map<string, { type: string; length: number | null; nullable: boolean }>();
  for (const [, name = '', type = '', mark, rest = ''] of body.matchAll(/^ {2}(\w+) +(\w+)(\?|\[\])?(.*)$/gm)) {
    if (models.has(type) || rest.includes('@relation')) continue;
    const length = /@db\.(?:VarChar|Char)\((\d+)\)/.exec(rest)?.[1];
    columns.set(name, { type, length: length ? Number(length) : null, nullable: mark === '?' });
  }
  return columns;
}

const columnTypes = {
  line: 'String',
  record: 'String',
  time: 'String',
  whole: 'Int',
  flag: 'Boolean',
  degrees: 'Float',
} as const;

/** Where a description and its columns say different things: what a field holds, how long it may be, whether it may be unknown. */
export function disagreements(fields: RecordFields, columns: ReturnType<typeof modelColumns>): string[] {
  return namesOf(fields).flatMap((name) => {
    const { kind, usual, column = name } = fields[name] as RecordField;
    const found = columns.get(column);
    if (!found) return [`${name}: no column ${column}`];
    return [
      ...(kind.is !== 'option' && columnTypes[kind.is] !== found.type ? [`${name}: ${kind.is} in ${found.type}`] : []),
      ...(kind.is === 'line' && kind.most !== found.length ? [`${name}: ${kind.most} in ${found.length}`] : []),
      ...((usual === null) === found.nullable ? [] : [`${name}: unknown or not`]),
    ];
  });
}
