import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventFields } from '@/lib/domain/access/event-fields';
import { type EventField, type EventFields, type EventText, splitTexts, withTexts } from '@/lib/domain/records/event-texts';
import { prisma } from '@/lib/platform/database';
import { migrate, migrationNames, migrationsDir } from '@/scripts/lib/migrations.mjs';
import { createTestDatabase } from '@/tests/support/database';
import { staged } from '@/tests/support/staged';

/** What an event of some fields may have told: each text says where it was, each list has two items. */
function sample(fields: EventFields, at = ''): Record<string, unknown> {
  const one = (field: EventField, where: string) => {
    if (field === 'text') return `texto de ${where}`;
    return field === 'kept' ? 7 : [0, 1].map((index) => sample(field.each, `${where} ${index} `));
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, one(field, `${at}${name}`)]));
}

type Told = { act: string; detail: unknown; user_name: string; texts: EventText[] };

describe('the events that stand', () => {
  test('are parted once, as new ones are, and say so on record', async () => {
    const one = await createTestDatabase('empty');
    const before = fs.mkdtempSync(path.join(os.tmpdir(), 'apthapi-events-'));
    const names = migrationNames();
    for (const name of names.slice(0, names.indexOf('0038_event_texts')))
      fs.cpSync(path.join(migrationsDir, name), path.join(before, name), { recursive: true });
    await migrate(one.url, before);
    fs.rmSync(before, { recursive: true });
    const told = Object.entries(eventFields).map(([act, fields]) => ({ act, detail: sample(fields) }));
    const write = (act: string, name: string, detail: unknown) =>
      one.sql(`INSERT INTO events (act, user_name, subject_id, detail) VALUES ($1, $2, gen_random_uuid(), $3)`, [
        act,
        name,
        JSON.stringify(detail),
      ]);
    for (const { act, detail } of told) await write(act, 'Ximena Ttito', detail);
    await write('tender.amend', '', { reason: null, changes: [], short: null, of: 'x' });

    await migrate(one.url);
    const now = await one.sql<Told>(`
      SELECT act, detail, user_name, coalesce((SELECT json_agg(json_build_object('field', field, 'value', value) ORDER BY field)
                                                 FROM event_texts WHERE event_id = id), '[]') AS texts FROM events ORDER BY id`);
    const expected = told.map(({ act, detail }, index) => {
      const { texts, detail: kept } = splitTexts(eventFields[act as keyof typeof eventFields], detail);
      expect(withTexts(now[index]?.detail, now[index]?.texts ?? [])).toEqual(detail);
      const all = [...texts, { field: 'userName', value: 'Ximena Ttito' }];
      return { act, detail: kept, user_name: '', texts: all.sort((a, b) => (a.field < b.field ? -1 : 1)) };
    });
    const sorted = now.map((row) => ({ ...row, texts: row.texts.sort((a, b) => (a.field < b.field ? -1 : 1)) }));
    expect(sorted.slice(0, told.length)).toEqual(expected);
    expect(sorted[told.length]).toMatchObject({ detail: { reason: null, changes: [], short: null, of: 'x' }, texts: [] });
    expect(JSON.stringify(now.map(({ detail }) => detail))).not.toContain('texto de');
    expect(now.at(-1)).toMatchObject({
      act: 'events.move-texts',
      detail: {
        names: told.length,
        texts: expected.flatMap(({ texts }) => texts).length - told.length,
        before: expect.any(String),
      },
    });
    await expect(one.sql(`UPDATE events SET detail = '{}'`)).rejects.toThrow(/never changed/);

    // The version before, still beside it, hands its names to the event.
    await write('tender.update', 'Ximena Ttito', { id: 'x', version: 2 });
    expect(await one.sql(`SELECT 1 FROM events WHERE user_name <> ''`)).toEqual([]);
    await one.drop();
  });

  test('a text is only ever erased, once, and says when', async () => {
    const event = { act: 'tender.update', userName: 'Ximena Ttito', subjectId: '00000000-0000-7000-8000-000000000001' };
    const { id } = await prisma().event.create({ data: { ...event, detail: {} }, select: { id: true } });
    const change = (set: string) => staged((db) => db.$executeRawUnsafe(`update event_texts set ${set} where event_id = ${id}`));
    await expect(change(`value = '"otro"'`)).rejects.toThrow(/only ever erased/);
    await expect(change('erased_at = now()')).rejects.toThrow(/event_texts_erased/);
    await expect(staged((db) => db.$executeRaw`delete from event_texts`)).rejects.toThrow(/never changed/);
    await change('value = null, erased_at = now()');
    await expect(change('erased_at = now()')).rejects.toThrow(/only ever erased/);
  });
});
