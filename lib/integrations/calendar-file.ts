/**
 * iCalendar files (RFC 5545), for the calendars of phones and mail programs: one component, no zones (all instants in UTC), no library.
 */
export type CalendarEvent = {
  /** The same in every file that tells this event: a calendar writes the newer one over it. */
  uid: string;
  /** Higher in each change of the event. */
  sequence: number;
  start: Date;
  /** Null: an instant, such as a deadline. */
  end: Date | null;
  summary: string;
  description: string;
  place: string | null;
  url: string;
  /** It does not take place: a calendar that has it strikes it out. */
  cancelled: boolean;
  /** Hours before it in which a calendar reminds of it. */
  remindHours: number | null;
};

/** @param now when the file is written: its stamps */
export function writeCalendar({ name, now, events }: { name: string; now: Date; events: readonly CalendarEvent[] }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Apthapi//Apthapi//ES',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { uid, sequence, start, end, summary, description, place, url, cancelled, remindHours }: CalendarEvent,
  now: Date,
) {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART:${utc(start)}`,
    ...(end ? [`DTEND:${utc(end)}`] : []),
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    ...(place ? [`LOCATION:${text(place)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(remindHours !== null && !cancelled
      ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(summary)}`, `TRIGGER:-PT${remindHours}H`, 'END:VALARM']
      : []),
    'END:VEVENT',
  ];
}

/** 20261201T203000Z */
const utc = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A value of type TEXT: what somebody wrote ends no line and begins no property. */
const text = (value: string) =>
  value
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const mostOctets = 75;

/** Lines of at most 75 octets; the rest goes on behind a blank, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > mostOctets) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
