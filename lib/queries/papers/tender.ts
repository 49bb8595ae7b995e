import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Modality } from '@/lib/domain/law/modality';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { dayOfMonth, dayShort, instantLong, money } from '@/lib/messages/format';
import { standingName } from '@/lib/messages/told/tenders';
import { site } from '@/lib/routes/site';
import type { Download } from '../download';
import { readPublicVersion } from '../tenders/public';
import { paperFile } from './file';
import { ruleNotes } from './rule-notes';
import { lotAnnexes, lotsSummary, lotTables, requirementBlocks } from './tender-lots';

type Asked = {
  /** Which of its versions; null: the last. */
  version: string | null;
  /** Only what a producer needs to decide whether to offer: one sheet. */
  brief: boolean;
  format: string | null;
};

/** A published tender on paper, for anybody, from the query of its page. Null as its page is. */
export async function readTenderPaper(rawId: string, { version, brief, format }: Asked): Promise<Download | null> {
  const found = await readPublicVersion(rawId, version ?? undefined);
  if (!found) return null;
  const { detail, now, oldVersion } = found;
  const t = await getTranslations('paper');
  const { tender, buyer } = detail;
  return paperFile(
    {
      institution: buyer.name,
      kind: brief ? t('kinds.summary') : t('kinds.tender'),
      number: tender.reference,
      title: tender.title,
      page: site.tender(tender.id, oldVersion ? { version: oldVersion } : {}),
      at: now,
      blocks: [...(await headBlocks(detail)), ...(brief ? await briefBlocks(detail) : await wholeBlocks(detail))],
    },
    format,
  );
}

/** What stands first on either: which tender, in what state, until when. */
async function headBlocks({ tender, standing, buyer, ...after }: TenderDetail): Promise<PaperBlock[]> {
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('paper');
  const { publishedAt, deadlineAt, questionsUntil } = tender;
  return [
    {
      kind: 'facts',
      facts: [
        { label: t('facts.number'), value: tender.reference },
        { label: t('facts.municipality'), value: buyer.municipality },
        { label: t('facts.state'), value: standingName(tTenders, standing, after) },
        ...(publishedAt ? [{ label: t('facts.published'), value: dayShort(dayOfMonth(publishedAt)) }] : []),
        ...(deadlineAt ? [{ label: t('facts.deadline'), value: instantLong(deadlineAt) }] : []),
        ...(questionsUntil ? [{ label: t('facts.questions'), value: dayShort(questionsUntil) }] : []),
        { label: t('facts.reference'), value: money(tender.referenceCentavos) },
      ],
    },
    ...(tender.cancelReason
      ? [{ kind: 'paragraph', text: `${endedAs(tTenders, tender.status)}. ${tender.cancelReason}` } as const]
      : []),
  ];
}

const endedAs = (t: Awaited<ReturnType<typeof getTranslations<'tenders'>>>, status: string) =>
  status === 'annulled' ? t('annulled') : t('cancelled');

async function briefBlocks(detail: TenderDetail): Promise<PaperBlock[]> {
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('passing-on');
  return [
    await lotsSummary(detail.lots),
    { kind: 'heading', level: 2, text: tTenders('publicTenders.terms') },
    await termFacts(detail),
    { kind: 'heading', level: 2, text: tTenders('requirements') },
    detail.requirements.length > 0
      ? { kind: 'list', items: detail.requirements.map(({ text }) => text) }
      : { kind: 'paragraph', text: tTenders('noRequirements') },
    { kind: 'heading', level: 2, text: t('sheet.where') },
    { kind: 'paragraph', text: `${t('sheet.ask', { buyer: detail.buyer.name })} ${t('sheet.free')}` },
  ];
}

async function wholeBlocks(detail: TenderDetail): Promise<PaperBlock[]> {
  const t = await getTranslations('tenders');
  return [
    { kind: 'heading', level: 2, text: t('publicTenders.terms') },
    await termFacts(detail),
    ...(await lawBlocks(detail)),
    { kind: 'heading', level: 2, text: t('lots', { amount: detail.lots.length }) },
    ...(await lotTables(detail.lots)),
    ...(await requirementBlocks(detail.requirements)),
    ...(await lotAnnexes(detail.lots)),
  ];
}

/** What holds for every lot. */
async function termFacts({ tender, lots, trace }: TenderDetail): Promise<PaperBlock> {
  const tLaw = await getTranslations('law');
  const t = await getTranslations('tenders');
  const [from] = lots.map(({ startsOn }) => startsOn).sort();
  const until = lots
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1);
  return {
    kind: 'facts',
    facts: [
      ...(trace ? [{ label: t('modality'), value: tLaw(`modalityNames.${trace.modality.rule as Modality}`) }] : []),
      { label: t('object'), value: tender.object },
      ...(from && until ? [{ label: t('period'), value: t('periodOf', { from: dayShort(from), until: dayShort(until) }) }] : []),
      { label: t('frequency'), value: t(`frequencyNames.${tender.deliveryFrequency}`) },
      { label: t('shelfLife'), value: t('shelfLifeOf', { days: tender.shelfLifeDays }) },
      { label: t('awardForm'), value: t(`awardFormNames.${tender.awardForm}`) },
      { label: t('partial'), value: tender.partialAllowed ? t('partialYes') : t('partialNo') },
    ],
  };
}

/** Why it is that modality and that deadline. */
async function lawBlocks({ trace }: TenderDetail): Promise<PaperBlock[]> {
  if (!trace) return [];
  return ruleNotes([trace.modality, ...(trace.deadline.trace ? [trace.deadline.trace] : [])]);
}
