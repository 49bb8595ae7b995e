import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PublicBidder, PublicDecision } from '@/lib/domain/awards/results';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { dayOfMonth, dayShort, instantExact, money } from '@/lib/messages/format';
import { bidderName, namesLeftOut, supplierName } from '@/lib/messages/told/results';
import { site } from '@/lib/routes/site';
import type { Download } from '../download';
import { readResults } from '../tenders/results';
import { paperFile } from './file';
import { unitBlocks } from './results-units';

/**
 * What came of a tender on paper, for anybody, from the query of its page: who offered, and once it is decided the award notice. Nobody who
 * bids as a person is named. Null as its page is.
 */
export async function readResultsPaper(rawId: string, format: string | null): Promise<Download | null> {
  const results = await readResults(rawId);
  if (!results) return null;
  const t = await getTranslations('results');
  const tPaper = await getTranslations('paper');
  const tLaw = await getTranslations('law');
  const { tender, bidders, decided, openedAt } = results;
  const names = new Map(bidders.map((bidder) => [bidder.id, bidderName(t, tLaw, bidder)]));
  const isVoid = tender.status === 'annulled' || tender.status === 'cancelled';
  const blocks: PaperBlock[] = [
    ...(isVoid ? [{ kind: 'paragraph', text: t('annulled') } as const] : []),
    {
      kind: 'facts',
      facts: [
        { label: tPaper('facts.number'), value: tender.reference },
        { label: tPaper('facts.municipality'), value: tender.municipality },
        { label: tPaper('facts.opened'), value: instantExact(openedAt) },
      ],
    },
    ...(await bidderBlocks(bidders, names)),
    ...(decided
      ? await decisionBlocks(decided, names, tender.partialAllowed)
      : [{ kind: 'paragraph', text: t('pricesLater') } as const]),
  ];
  return paperFile(
    {
      institution: decided?.by ?? tPaper('registry'),
      kind: decided ? tPaper('kinds.results') : t('heading'),
      number: tender.reference,
      title: tender.title,
      page: site.tenderResults(tender.id),
      blocks,
    },
    format,
  );
}

type Names = ReadonlyMap<string, string>;

async function bidderBlocks(bidders: readonly PublicBidder[], names: Names): Promise<PaperBlock[]> {
  const tEvaluation = await getTranslations('evaluation');
  const tLaw = await getTranslations('law');
  const t = await getTranslations('results');
  const heading: PaperBlock = { kind: 'heading', level: 2, text: t('bidders') };
  if (bidders.length === 0) return [heading, { kind: 'paragraph', text: t('nobody') }];
  return [
    heading,
    {
      kind: 'table',
      caption: t('bidders'),
      columns: (['bidder', 'kind', 'receipt', 'received', 'envelope'] as const).map((name) => ({ label: t(name) })),
      rows: bidders.map(({ id, kind, receiptNumber, receivedAt, unreadable }) => [
        names.get(id) ?? '',
        tLaw(`actorKinds.${kind}`),
        receiptNumber,
        instantExact(receivedAt),
        unreadable ? tEvaluation(`unreadableReasons.${unreadable}`) : t('envelopeOpen'),
      ]),
    },
    ...(bidders.some(({ name }) => name === null) ? [{ kind: 'paragraph', text: namesLeftOut(t) } as const] : []),
  ];
}

async function decisionBlocks(decided: PublicDecision, names: Names, partialAllowed: boolean): Promise<PaperBlock[]> {
  const t = await getTranslations('results');
  const { at, by, units, contracts } = decided;
  const parts: PaperBlock[] = [];
  for (const view of units) parts.push(...(await unitBlocks(view, names, partialAllowed)));
  return [
    ...(at ? [{ kind: 'paragraph', text: t('decided', { institution: by, at: instantExact(at) }) } as const] : []),
    ...parts,
    ...(contracts.length > 0 ? await contractBlocks(contracts) : []),
  ];
}

async function contractBlocks(contracts: PublicDecision['contracts']): Promise<PaperBlock[]> {
  const tResults = await getTranslations('results');
  const tLaw = await getTranslations('law');
  const t = await getTranslations('contracts');
  return [
    { kind: 'heading', level: 2, text: tResults('contracts') },
    {
      kind: 'table',
      caption: tResults('contracts'),
      columns: [
        { label: tResults('contract') },
        { label: t('columns.supplier') },
        { label: tResults('amount'), numeric: true },
        { label: tResults('signed') },
        { label: tResults('ends') },
      ],
      rows: contracts.map(({ form, number, supplier, supplierKind, amount, signedAmount, signedAt, endsOn, endedOn }) => [
        `${t(`forms.${form}`)} ${number}`,
        supplierName(tLaw, supplier, supplierKind),
        amount === signedAmount ? money(amount) : tResults('changedFrom', { now: money(amount), signed: money(signedAmount) }),
        dayShort(dayOfMonth(signedAt)),
        endedOn ? t('endedOn', { day: dayShort(endedOn) }) : dayShort(endsOn),
      ]),
    },
  ];
}
