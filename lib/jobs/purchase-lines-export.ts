import 'server-only';
import { z } from 'zod';
import { keepFilePart } from '@/lib/data/job-runs';
import { fileName } from '@/lib/domain/downloads';
import { csvHead, csvLines } from '@/lib/integrations/spreadsheet/write';
import { usualLocale } from '@/lib/messages/locales';
import { messagesOf } from '@/lib/messages/namespaces';
import { translatorsOf } from '@/lib/messages/translators';
import { countPurchaseLines, purchaseLineBatches } from '@/lib/queries/local-purchase-lines';
import { purchaseTable } from '@/lib/queries/purchase-table';
import { readLineFilter } from '@/lib/routes/line-filter';
import { defineJob } from './define-job';

/** Every accepted line of a year, however many: a CSV for spreadsheets in Spanish, piece by piece. */
export const purchaseLinesExportJob = defineJob({
  kind: 'purchase-lines-export',
  action: 'purchase-lines.export',
  input: z.object({ year: z.int(), filter: z.record(z.string(), z.string()) }),
  find: async ({ actor: { organisation } }) => ({ ...organisation, organisationId: organisation.id }),
  run: async ({ db, jobId, input, subject, told }) => {
    const translators = translatorsOf(await messagesOf(usualLocale), usualLocale);
    const scope = { municipalityCode: subject.municipalityCode ?? '', year: input.year };
    const filter = readLineFilter(input.filter);
    const of = await countPurchaseLines(db, scope, filter);
    let bytes = await keepFilePart(db, jobId, 0, csvHead(purchaseTable(translators, []).headers, 'csv-es'));
    let lines = 0;
    let part = 0;
    for await (const batch of purchaseLineBatches(db, scope, filter)) {
      part += 1;
      bytes += await keepFilePart(db, jobId, part, csvLines(purchaseTable(translators, batch).rows, 'csv-es'));
      lines += batch.length;
      await told(lines, Math.max(of, lines));
    }
    const name = fileName(`compra-local-${scope.municipalityCode}-${scope.year}`, 'csv-es');
    return { result: { fileName: name, lines, bytes } };
  },
});
