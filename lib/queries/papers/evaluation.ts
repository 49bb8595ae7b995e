import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { instantExact, money } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import type { Download } from '../download';
import { type EvaluationView, readEvaluation } from '../evaluation';
import { paperFile } from './file';
import { unitBlocks } from './results-units';

/**
 * The opening act on paper: who presented, when, with what receipt and amount, and what did not open. Null as its page is, and before the
 * opening.
 */
export async function readOpeningPaper(rawId: string, format: string | null): Promise<Download | null> {
  const view = await readEvaluation(rawId);
  if (!view?.openedAt) return null;
  const t = await getTranslations('evaluation');
  const tPaper = await getTranslations('paper');
  return evaluationFile(view, format, {
    kind: tPaper('kinds.opening'),
    page: office.tenderOpening(view.tender.id),
    blocks: [
      { kind: 'paragraph', text: t('opened', { at: instantExact(view.openedAt), by: view.openedBy }) },
      ...(await offerBlocks(view)),
      ...(await closedEnvelopes(view)),
      {
        kind: 'signatures',
        signers: [{ name: view.openedBy, role: tPaper('signers.evaluator') }, { role: tPaper('signers.witness') }],
      },
    ],
  });
}

/** The evaluation report on paper: the order of each part, each check with its reason, what is recommended. Null before the recommendation. */
export async function readEvaluationPaper(rawId: string, format: string | null): Promise<Download | null> {
  const view = await readEvaluation(rawId);
  if (!view?.recommendedBy) return null;
  const tPaper = await getTranslations('paper');
  const names = new Map(view.offers.map((offer) => [offer.id, offer.organisationName]));
  const units: PaperBlock[] = [];
  for (const unit of view.units) units.push(...(await unitBlocks(unit, names, view.tender.partialAllowed)));
  return evaluationFile(view, format, {
    kind: tPaper('kinds.evaluation'),
    page: office.tenderEvaluation(view.tender.id),
    blocks: [
      ...units,
      ...(await checkBlocks(view, names)),
      {
        kind: 'signatures',
        signers: [{ name: view.recommendedBy, role: tPaper('signers.evaluator') }, { role: tPaper('signers.member') }],
      },
    ],
  });
}

async function evaluationFile(
  { tender, municipality, openedAt, now }: EvaluationView,
  format: string | null,
  { blocks, ...paper }: Pick<Parameters<typeof paperFile>[0], 'kind' | 'page' | 'blocks'>,
) {
  const t = await getTranslations('paper');
  const facts = [
    { label: t('facts.number'), value: tender.reference },
    { label: t('facts.municipality'), value: municipality },
    ...(openedAt ? [{ label: t('facts.opened'), value: instantExact(openedAt) }] : []),
  ];
  return paperFile(
    {
      ...paper,
      institution: tender.buyerName,
      number: tender.reference,
      title: tender.title,
      at: now,
      blocks: [{ kind: 'facts', facts }, ...blocks],
    },
    format,
  );
}

async function offerBlocks({ offers }: EvaluationView): Promise<PaperBlock[]> {
  const [t, tLaw] = [await getTranslations('evaluation'), await getTranslations('law')];
  const heading: PaperBlock = { kind: 'heading', level: 2, text: t('act') };
  if (offers.length === 0) return [heading, { kind: 'paragraph', text: t('noOffers') }];
  return [
    heading,
    {
      kind: 'table',
      caption: t('presented', { amount: offers.length }),
      columns: [
        ...(['bidder', 'kind', 'receipt', 'received'] as const).map((name) => ({ label: t(name) })),
        { label: t('total'), numeric: true },
      ],
      rows: offers.map(({ organisationName, bidderKind, receiptNumber, receivedAt, totalCentavos }) => [
        organisationName,
        tLaw(`actorKinds.${bidderKind}`),
        receiptNumber,
        instantExact(receivedAt),
        money(totalCentavos),
      ]),
    },
  ];
}

async function closedEnvelopes({ unreadable }: EvaluationView): Promise<PaperBlock[]> {
  const t = await getTranslations('evaluation');
  if (unreadable.length === 0) return [];
  const items = unreadable.map(({ organisationName, receiptNumber, sentAt, reason }) =>
    [organisationName, receiptNumber, instantExact(sentAt), t(`unreadableReasons.${reason}`)].join(', '),
  );
  return [
    { kind: 'heading', level: 2, text: t('unreadableTitle') },
    { kind: 'list', items },
  ];
}

async function checkBlocks({ checks, requirements }: EvaluationView, names: ReadonlyMap<string, string>): Promise<PaperBlock[]> {
  const [t, tEvaluation] = [await getTranslations('results'), await getTranslations('evaluation')];
  if (checks.length === 0) return [];
  const textOf = new Map(requirements.map(({ id, text }) => [id, text]));
  return [
    { kind: 'heading', level: 2, text: t('checked') },
    {
      kind: 'table',
      caption: t('checked'),
      columns: [{ label: t('bidder') }, { label: t('requirement') }, { label: t('result') }, { label: t('reason') }],
      rows: checks.map(({ offerId, requirementId, complies, reason }) => [
        names.get(offerId) ?? '',
        textOf.get(requirementId) ?? '',
        tEvaluation(complies ? 'complies' : 'fails'),
        reason,
      ]),
    },
  ];
}
