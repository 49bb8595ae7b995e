import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '@/lib/integrations/calendar-file';

const event: CalendarEvent = {
  uid: 'closing-1@prueba.test',
  sequence: 2,
  start: new Date('2026-12-01T20:30:00Z'),
  end: new Date('2026-12-01T21:30:00Z'),
  summary: 'Cierran las propuestas: Leche, plátano; y "más" \\ ñandú',
  description: `Primera línea\nsegunda, con acentos: ${'áéíóúñ¿¡'.repeat(30)} 🥛${'🥛'.repeat(40)}`,
  place: 'U.E. Sucre, Potosí',
  url: 'https://prueba.test/convocatorias/1',
  cancelled: false,
  remindHours: 48,
};
const now = new Date('2026-11-30T12:00:00.789Z');
const write = (...events: CalendarEvent[]) => writeCalendar({ name: 'Convocatorias, todas', now, events });

/** As a calendar reads it: by a library that is none of ours. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file', () => {
  test('is read back as it was written, whatever stands in its texts', () => {
    const [read1] = read(write(event));
    expect(read1?.uid).toBe(event.uid);
    expect(read1?.summary).toBe(event.summary);
    expect(read1?.description).toBe(event.description);
    expect(read1?.location).toBe(event.place);
    expect(read1?.sequence).toBe(2);
    expect(read1?.startDate.toJSDate()).toEqual(event.start);
    expect(read1?.endDate.toJSDate()).toEqual(event.end);
    expect(read1?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-30T12:00:00Z');
    expect(read1?.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT48H');
  });

  test('ends each line with CRLF, holds each to 75 octets, and cuts no letter in two', () => {
    const file = write(event);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Buffer.from(file).toString()).toBe(file);
    expect(file).not.toContain('\uFFFD');
  });

  test('is not written into by who wrote a title', () => {
    const title = 'Leche\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:otro\u2028ATTACH:http://malo.test\u0000';
    const events = read(write({ ...event, summary: title }));
    expect(events).toHaveLength(1);
    expect(events[0]?.uid).toBe(event.uid);
    expect(events[0]?.component.getFirstProperty('attach')).toBeNull();
  });

  test('strikes out what does not take place, and reminds of it no more; an instant has no end', () => {
    const file = write({ ...event, cancelled: true, end: null });
    expect(file).toContain('STATUS:CANCELLED');
    expect(file).not.toContain('VALARM');
    expect(file).not.toContain('DTEND');
    expect(read(file)).toHaveLength(1);
  });
});
