import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { dayShort, integer, money, month, percentOf } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';
import { readContract } from '../contracts';
import type { Download } from '../download';
import { paperFile } from './file';
import { ruleNotes } from './rule-notes';

type Contract = NonNullable<Awaited<ReturnType<typeof readContract>>>;

/** A contract or purchase order on paper, for its parties, from the query of its page. Null as its page is. */
export async function readContractPaper(rawId: string, format: string | null): Promise<Download | null> {
  const contract = await readContract(rawId);
  if (!contract) return null;
  const t = await getTranslations('contracts');
  const tPaper = await getTranslations('paper');
  const blocks: PaperBlock[] = [
    await terms(contract),
    ...(await ruleNotes(contract.traces)),
    { kind: 'heading', level: 2, text: t('balance') },
    await balance(contract),
    { kind: 'heading', level: 2, text: t('months') },
    await months(contract),
    {
      kind: 'signatures',
      signers: [
        { name: contract.buyer, role: tPaper('signers.buyer') },
        { name: contract.supplier, role: tPaper('signers.supplier') },
      ],
    },
  ];
  return paperFile(
    {
      institution: contract.buyer,
      kind: t(`forms.${contract.form}`),
      number: contract.number,
      title: contract.tender.title,
      page: office.contract(contract.id),
      at: contract.paper.at,
      blocks,
    },
    format,
  );
}

async function terms(contract: Contract): Promise<PaperBlock> {
  const tLaw = await getTranslations('law');
  const tPaper = await getTranslations('paper');
  const t = await getTranslations('contracts');
  const { tender, end } = contract;
  const period = { from: dayShort(contract.startsOn), until: dayShort(contract.endsOn) };
  return {
    kind: 'facts',
    facts: [
      { label: tPaper('facts.number'), value: contract.number },
      { label: tPaper('facts.municipality'), value: contract.municipality },
      { label: t('supplier'), value: `${contract.supplier} · ${tLaw(`actorKinds.${contract.supplierKind}`)}` },
      { label: t('columns.amount'), value: money(contract.amountCentavos) },
      { label: t('signed'), value: dayShort(contract.signedOn) },
      { label: t('period'), value: t('periodValue', { ...period, frequency: t(`frequencies.${tender.deliveryFrequency}`) }) },
      { label: t('shelfLife'), value: t('shelfLifeValue', { days: tender.shelfLifeDays }) },
      { label: t('retention'), value: percentOf(contract.retentionBps) },
      { label: t('tender'), value: tender.reference },
      ...(end ? [{ label: tPaper('facts.state'), value: t('endedOn', { day: dayShort(end.on) }) }] : []),
    ],
  };
}

async function balance({ items }: Contract): Promise<PaperBlock> {
  const t = await getTranslations('contracts');
  const figures = ['price', 'contracted', 'delivered', 'accepted', 'rejected', 'left'] as const;
  return {
    kind: 'table',
    caption: t('balance'),
    columns: [
      { label: t('balanceColumns.product') },
      ...figures.map((name) => ({ label: t(`balanceColumns.${name}`), numeric: true })),
    ],
    rows: items.map((item) => [
      item.product,
      money(item.priceCentavos),
      ...[item.units, item.delivered, item.accepted, item.rejected, item.units - item.accepted].map((units) => integer(units)),
    ]),
  };
}

async function months({ months: rows }: Contract): Promise<PaperBlock> {
  const t = await getTranslations('contracts');
  const figures = ['scheduled', 'delivered', 'accepted', 'rejected', 'missing'] as const;
  return {
    kind: 'table',
    caption: t('months'),
    columns: [
      { label: t('monthColumns.month') },
      ...figures.map((name) => ({ label: t(`monthColumns.${name}`), numeric: true })),
    ],
    rows: rows.map((row) => [month(row.month), ...figures.map((name) => integer(row[name]))]),
  };
}
