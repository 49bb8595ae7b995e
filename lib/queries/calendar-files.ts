import 'server-only';
import { getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import { addDays, dayInLaPaz, dayOf, instantAt } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { type CalendarEvent, writeCalendar } from '@/lib/integrations/calendar-file';
import { instantLong } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { prisma } from '@/lib/platform/database';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';
import type { Download } from './download';
import { readEntitled } from './entitled';
import { publicAddress } from './public-address';
import { readPublicTender } from './tenders/public';

type Told = Translator<'calendar-files'>;
type Called = {
  id: string;
  reference: string;
  title: string;
  status: string;
  version: number;
  deadlineAt: Date | null;
  questionsUntil: Day | null;
};

/** The dates of a published tender, for whoever wants to offer: until when questions and offers are taken. Null as its page is. */
export async function readTenderCalendar(rawId: string): Promise<Download | null> {
  const page = await readPublicTender(rawId);
  if (!page) return null;
  const t = await getTranslations('calendar-files');
  const { tender, buyer } = page.detail;
  const events = tenderEvents(t, tender, buyer.name, site.tender(tender.id));
  return calendarOf({ name: t('closes', { title: tender.title }), file: tender.reference, now: page.now, events });
}

/** So long a date that fell away is struck out: whoever takes the file has long taken it again. */
const struckOutDays = 60;

/** Closings and openings of the reader's municipality, of the tenders that are under way. One statement besides the session's. */
export async function readOfficeCalendar(): Promise<Download | null> {
  const visit = await readEntitled('tender.read-draft');
  if (!visit) return null;
  const t = await getTranslations('calendar-files');
  const { id, name } = visit.actor.organisation;
  const rows = await prisma().tender.findMany({
    where: {
      organisationId: id,
      deadlineAt: { not: null },
      OR: [
        { status: { in: ['published', 'closed'] } },
        {
          status: { in: ['cancelled', 'annulled'] },
          deadlineAt: { gte: instantAt(addDays(dayInLaPaz(visit.now), -struckOutDays), '00:00') },
        },
      ],
    },
    orderBy: { id: 'desc' },
    select: { id: true, reference: true, title: true, status: true, version: true, deadlineAt: true, questionsUntil: true },
  });
  const events = rows.flatMap(({ questionsUntil, ...row }) => {
    const called = { ...row, questionsUntil: questionsUntil && dayOf(questionsUntil) };
    return [...tenderEvents(t, called, name, office.tender(row.id)), ...openingOf(t, called)];
  });
  return calendarOf({ name: t('tenders', { buyer: name }), file: 'convocatorias', now: visit.now, events });
}

/** What a supplier still has to deliver of a contract, each at its school and hour. Two statements besides the session's. */
export async function readContractCalendar(rawId: string): Promise<Download | null> {
  const visit = await readEntitled('delivery.read-due');
  const id = z.uuid().safeParse(rawId).data;
  const select = { id: true, number: true, supplierPartyId: true, buyer: { select: { name: true } } } as const;
  const contract = visit && id ? await prisma().contract.findUnique({ where: { id }, select }) : null;
  if (!visit || !contract) return null;
  if (!may(visit.actor, 'delivery.read-due', { id: contract.id, partyId: contract.supplierPartyId })) return null;
  const t = await getTranslations('calendar-files');
  const { number, buyer } = contract;
  const due = await listDue(contract.id);
  const events = due.map(({ id: dueId, school, place, day, from, until, products }) => ({
    uid: uidOf('delivery', dueId),
    sequence: 0,
    start: instantAt(dayOf(day), from),
    end: instantAt(dayOf(day), until),
    summary: t('delivery', { school }),
    description: t('deliveryNote', { number, buyer: buyer.name, from, until, products }),
    place: place || school,
    url: publicAddress(producer.delivery(dueId)),
    cancelled: false,
    remindHours: 24,
  }));
  return calendarOf({ name: t('deliveries', { number }), file: number, now: visit.now, events });
}

type Due = { id: string; school: string; place: string; day: Date; from: string; until: string; products: string };

async function listDue(contractId: string): Promise<Due[]> {
  return prisma().$queryRaw<Due[]>`
    select d.id, s.name as school, s.place, d.due_on as day, s.receives_from as "from", s.receives_until as until,
           coalesce((select string_agg(l.units || ' × ' || p.name || ', ' || p.presentation, '; ' order by p.name)
                       from scheduled_lines l join contract_items i on i.id = l.contract_item_id
                       join lot_items t on t.id = i.lot_item_id join products p on p.id = t.product_id
                      where l.scheduled_id = d.id), '') as products
      from pending_deliveries d join schools s on s.id = d.school_id
     where d.contract_id = ${contractId}::uuid and not exists (select from contract_ends e where e.contract_id = d.contract_id)
     order by d.due_on, s.name`;
}

function tenderEvents(t: Told, tender: Called, buyer: string, page: Parameters<typeof publicAddress>[0]): CalendarEvent[] {
  const { id, reference, title, version, deadlineAt, questionsUntil } = tender;
  const about = { sequence: version, place: null, url: publicAddress(page), cancelled: isOff(tender) };
  const closing = deadlineAt
    ? {
        ...about,
        uid: uidOf('closing', id),
        start: deadlineAt,
        end: null,
        summary: t('closes', { title }),
        description: t('closesNote', { reference, buyer, deadline: instantLong(deadlineAt) }),
        remindHours: 48,
      }
    : null;
  const questions = questionsUntil
    ? {
        ...about,
        uid: uidOf('questions', id),
        start: instantAt(questionsUntil, '00:00'),
        end: instantAt(addDays(questionsUntil, 1), '00:00'),
        summary: t('questions', { title }),
        description: t('questionsNote', { reference, buyer }),
        remindHours: null,
      }
    : null;
  return [closing, questions].filter((event) => event !== null);
}

/** Envelopes are opened by hand, from the moment at which no further one is taken. */
function openingOf(t: Told, tender: Called): CalendarEvent[] {
  const { id, reference, title, version, deadlineAt } = tender;
  if (!deadlineAt) return [];
  const told = { summary: t('opening', { title }), description: t('openingNote', { reference }) };
  const url = publicAddress(office.tenderOpening(id));
  const shape = { place: null, url, cancelled: isOff(tender), remindHours: 1 };
  const end = new Date(deadlineAt.getTime() + 3_600_000);
  return [{ ...told, ...shape, uid: uidOf('opening', id), sequence: version, start: deadlineAt, end }];
}

const isOff = ({ status }: Called) => status === 'cancelled' || status === 'annulled';
const uidOf = (kind: string, id: string) => `${kind}-${id}@${new URL(publicAddress('/')).hostname}`;

type Calendar = { name: string; file: string; now: Date; events: readonly CalendarEvent[] };

function calendarOf({ name, file, now, events }: Calendar): Download {
  const body = writeCalendar({ name, now, events });
  return { name: `${file.replace(/[^\w-]+/g, '-')}.ics`, type: 'text/calendar; charset=utf-8', body };
}
