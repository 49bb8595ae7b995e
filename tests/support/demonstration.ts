import { readHolidayCalendar } from '@/lib/data/calendar';
import type { Role } from '@/lib/domain/access/actor';
import { idleAt } from '@/lib/domain/tenders/office-hours';
import { readClock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readToday } from '@/lib/queries/dashboards/today';
import { loadDemo } from '@/prisma/seed/demo';
import { asPerson } from './people';

/** Whoever works in a municipality and has something waiting there, by the first half of their mail. */
const municipal: readonly (readonly [nick: string, role: Role])[] = [
  ['administracion.yocalla', 'administrator'],
  ['programa.yocalla', 'programme-officer'],
  ['nutricion.potosi', 'nutritionist'],
  ['contrataciones.yocalla', 'procurement-officer'],
  ['evaluacion.potosi', 'evaluator'],
  ['autoridad.potosi', 'authority'],
  ['recepcion.yocalla', 'receiver'],
  ['tesoreria.yocalla', 'treasurer'],
  ['censo.yocalla', 'census-officer'],
  ['legal.yocalla', 'legal-adviser'],
];
const others = ['totora.pampa', 'tejedoras.turqui', 'investigacion', 'tecnica.ong', 'operacion'] as const;

/** Plays the demonstration for an instant. @returns the clock as it leaves it, and what is wrong with it; nothing, if it is right. */
export async function playedAt(instant: string): Promise<{ now: Date; faults: string[] }> {
  await loadDemo(process.env.DATABASE_URL ?? '', new Date(instant));
  const { now } = await readClock(prisma());
  return { now, faults: [...(await idle()), ...(await badDeadlines()), ...(await quietTenders()), ...(await outOfTime(now))] };
}

/** Those to whom their own page leaves nothing to do. */
async function idle(): Promise<string[]> {
  const found: string[] = [];
  for (const [nick, role] of municipal) {
    const home = await asPerson(await somebody(nick), readMunicipalHome);
    const tasks = home?.lists.find((list) => list.role === role)?.tasks ?? [];
    if (!tasks.some(({ state }) => state === 'todo')) found.push(`${nick} has nothing to do`);
  }
  for (const nick of others) {
    const tasks = await asPerson(await somebody(nick), readToday);
    if (!tasks.some(({ state }) => state !== 'done')) found.push(`${nick} has nothing to do`);
  }
  return found;
}

/** Tenders that close when nobody works. */
async function badDeadlines(): Promise<string[]> {
  const calendar = await readHolidayCalendar(prisma(), '050103');
  const tenders = await prisma().tender.findMany({
    where: { deadlineAt: { not: null } },
    select: { title: true, deadlineAt: true },
  });
  return tenders.flatMap(({ title, deadlineAt }) =>
    deadlineAt && !idleAt(calendar, deadlineAt) ? [] : [`${title} closes at ${deadlineAt?.toISOString()}`],
  );
}

/** Open tenders without a question that was answered and one that waits. */
async function quietTenders(): Promise<string[]> {
  const asked = await prisma().tenderQuestion.findMany({ select: { tenderId: true, answers: { select: { id: true } } } });
  const open = await prisma().tender.findMany({ where: { status: 'published' }, select: { id: true, title: true } });
  return open.flatMap(({ id, title }) => {
    const counts = asked.filter(({ tenderId }) => tenderId === id).map(({ answers }) => answers.length);
    return counts.includes(0) && counts.includes(1) ? [] : [`${title} has no question answered and another waiting`];
  });
}

/** What the record holds that came after a later event, or has not come yet. */
async function outOfTime(now: Date): Promise<string[]> {
  const events = await prisma().event.findMany({ orderBy: { id: 'asc' }, select: { act: true, at: true } });
  return events.flatMap(({ act, at }, place) => {
    const before = events[place - 1]?.at ?? at;
    return before <= at && at <= now ? [] : [`${act} at ${at.toISOString()}, after ${before.toISOString()}`];
  });
}

async function somebody(nick: string) {
  const { userId, organisationId } = await prisma().membership.findFirstOrThrow({
    where: { user: { email: { startsWith: `${nick}@` } } },
    select: { userId: true, organisationId: true },
  });
  return { userId, organisationId, municipalityCode: null };
}
