import 'server-only';
import { getTranslations } from 'next-intl/server';
import { dayOfMonth, dayShort, instantLong, integer, money } from '@/lib/messages/es/format';
import { standingName } from '@/lib/messages/told/tenders';
import { readPublicTender, readPublicTenders } from '@/lib/queries/tenders/public';
import { isSharedDemonstration } from './demonstration';

const maxRows = 3;

/** How many calls are open, and which close first. */
export async function sharedTenders() {
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('share');
  const { lines, next } = await readPublicTenders({ state: 'open' });
  if (lines.length === 0) return { eyebrow: tTenders('publicTenders.title'), title: t('tenders.none') };
  const first = lines
    .toSorted((one, other) => (one.deadlineAt?.getTime() ?? 0) - (other.deadlineAt?.getTime() ?? 0))
    .slice(0, maxRows);
  return {
    eyebrow: tTenders('publicTenders.title'),
    title: t('tenders.title'),
    isDemo: await isSharedDemonstration(null),
    figure: {
      value: next ? t('tenders.more', { most: integer(lines.length) }) : String(lines.length),
      note: t('tenders.figureNote', { open: lines.length }),
    },
    list: {
      title: t('tenders.list'),
      rows: first.map(({ title, municipality, deadlineAt }) => ({
        title,
        note: [municipality, deadlineAt && t('tenders.until', { day: dayShort(dayOfMonth(deadlineAt)) })]
          .filter(Boolean)
          .join('. '),
      })),
    },
  };
}

/** One call, by the same query as its page: what has no page has no picture. Says nothing about offers. */
export async function sharedTender(id: string) {
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('share');
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
    figure: { value: money(tender.referenceCentavos), note: t('tender.amount') },
    closing:
      tender.deadlineAt && standing === 'published'
        ? tTenders('closesAt', { instant: instantLong(tender.deadlineAt) })
        : capital(standingName(tTenders, standing, { partlyDeserted, contractsEnded })),
    list: {
      title: t('tender.size', { lots: lots.length, schools: schools.size }),
      rows: lots
        .slice(0, maxRows)
        .map(({ number, title }) => ({ title: tTenders('lotTitle', { number: String(number), title }), note: '' })),
      more: others > 0 ? t('tender.more', { others }) : undefined,
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
