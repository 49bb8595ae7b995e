import 'server-only';
import { dayOfMonth, dayShort, instantLong, money } from '@/lib/messages/es/format';
import { shareEs } from '@/lib/messages/es/share';
import { publicTendersEs, standingName, tendersEs } from '@/lib/messages/es/tenders';
import { readPublicTender, readPublicTenders } from '@/lib/queries/tenders/public';
import { isSharedDemonstration } from './demonstration';

const maxRows = 3;

/** How many calls are open, and which close first. */
export async function sharedTenders() {
  const { lines, next } = await readPublicTenders({ state: 'open' });
  if (lines.length === 0) return { eyebrow: publicTendersEs.title, title: shareEs.tenders.none };
  const first = lines
    .toSorted((one, other) => (one.deadlineAt?.getTime() ?? 0) - (other.deadlineAt?.getTime() ?? 0))
    .slice(0, maxRows);
  return {
    eyebrow: publicTendersEs.title,
    title: shareEs.tenders.title,
    isDemo: await isSharedDemonstration(null),
    figure: {
      value: next ? shareEs.tenders.more(lines.length) : String(lines.length),
      note: shareEs.tenders.figureNote(lines.length),
    },
    list: {
      title: shareEs.tenders.list,
      rows: first.map(({ title, municipality, deadlineAt }) => ({
        title,
        note: [municipality, deadlineAt && shareEs.tenders.until(dayShort(dayOfMonth(deadlineAt)))].filter(Boolean).join('. '),
      })),
    },
  };
}

/** One call, by the same query as its page: what has no page has no picture. Says nothing about offers. */
export async function sharedTender(id: string) {
  const page = await readPublicTender(id);
  if (!page) return null;
  const { tender, standing, partlyDeserted, contractsEnded, buyer, lots } = page.detail;
  const schools = new Set(lots.flatMap(({ dropPoints }) => dropPoints.map(({ schoolId }) => schoolId)));
  const others = lots.length - maxRows;
  return {
    eyebrow: `${buyer.municipality}. ${tender.reference}`,
    title: tender.title,
    leadsWithTitle: true,
    isDemo: await isSharedDemonstration(tender.municipalityCode),
    figure: { value: money(tender.referenceCentavos), note: shareEs.tender.amount },
    closing:
      tender.deadlineAt && standing === 'published'
        ? tendersEs.closesAt(instantLong(tender.deadlineAt))
        : capital(standingName(standing, { partlyDeserted, contractsEnded })),
    list: {
      title: shareEs.tender.size(lots.length, schools.size),
      rows: lots.slice(0, maxRows).map(({ number, title }) => ({ title: tendersEs.lotTitle(number, title), note: '' })),
      more: others > 0 ? shareEs.tender.more(others) : undefined,
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
