import { readTermWords } from './terms';
import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { SeriesName } from '@/lib/domain/transparency/series';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import type { OpenDataScope } from '@/lib/routes/open-data';
import { readCommitments, readMatrixItems, readProgrammeRecords } from './programmes';
import { readContractRecords, readDeliveryRecords } from './purchases';
import type { Reader } from './reader';
import { cells } from './sheet';
import { readAwards, readLotRecords, readTenderRecords } from './tenders';

const readers: { [Name in SeriesName]: Reader<Name> } = {
  programmes: readProgrammeRecords,
  tenders: readTenderRecords,
  lots: readLotRecords,
  awards: readAwards,
  contracts: readContractRecords,
  deliveries: readDeliveryRecords,
  matrix: readMatrixItems,
  commitments: readCommitments,
};

/** Rows read at once: a file of any length takes the memory of one batch. */
const batchRows = 1000;

export type Rows = Table['rows'];

/** The cells of a series, batch by batch. */
export async function* batches<Name extends SeriesName>(name: Name, scope: OpenDataScope): AsyncGenerator<Rows> {
  const t = await getTranslations('data');
  const terms = await readTermWords();
  let after: string | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<Reader<Name>>> = await readers[name](scope, after, batchRows);
    yield rows.map((row) => cells(t, terms, name, row));
    if (rows.length < batchRows) return;
    after = rows.at(-1)?.key ?? null;
  }
}
