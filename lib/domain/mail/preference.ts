import { addDays, clockInLaPaz, dayInLaPaz, instantAt } from '../calendar';

export const mailModes = ['never', 'at-once', 'daily'] as const;
export type MailMode = (typeof mailModes)[number];

/** How somebody wants notices by mail; hours of La Paz, `quiet` from one (itself quiet) until another. */
export type MailPreference = { mode: MailMode; quiet: { from: number; until: number } | null };

/** The hour at which what came within a day is sent together. */
const digestHour = 7;

/** Tries of a mail, the first wait in seconds, each further one twice as long: a server that is away for half a day loses nothing. */
export const mailRetries = { tries: 9, firstDelaySeconds: 60 } as const;

/**
 * When a notice that comes now may be sent to who has such a preference; null: not at all.
 * A digest goes out at the next 7:00; what falls into quiet hours waits for their end.
 */
export function mailDue({ mode, quiet }: MailPreference, now: Date): Date | null {
  if (mode === 'never') return null;
  return afterQuiet(quiet, mode === 'daily' ? nextAt(digestHour, now) : now);
}

function afterQuiet(quiet: MailPreference['quiet'], at: Date): Date {
  if (!quiet) return at;
  const hour = Number(clockInLaPaz(at).slice(11, 13));
  const { from, until } = quiet;
  const isQuiet = from < until ? hour >= from && hour < until : hour >= from || hour < until;
  return isQuiet ? nextAt(until, at) : at;
}

/** The next time that the clock of La Paz reaches an hour, after this instant. */
function nextAt(hour: number, after: Date): Date {
  const day = dayInLaPaz(after);
  const time = `${String(hour).padStart(2, '0')}:00`;
  const today = instantAt(day, time);
  return today > after ? today : instantAt(addDays(day, 1), time);
}

/** What a link in a mail is for: saying that the address is one's own, or that no more is wanted. */
export const mailPurposes = ['confirm', 'unsubscribe'] as const;
export type MailPurpose = (typeof mailPurposes)[number];
