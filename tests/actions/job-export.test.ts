import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportPurchaseLinesAction } from '@/lib/actions/purchase-lines';
import { prisma } from '@/lib/platform/database';
import { answerFile } from '@/lib/queries/download';
import { downloadJobFile } from '@/lib/queries/job-file';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receivedDelivery } from '@/tests/support/deliveries';
import { untilJob } from '@/tests/support/jobs';
import { asPerson, type Person, person } from '@/tests/support/people';
import { startWorkerProcess, type WorkerProcess } from '@/tests/support/worker';

let worker: WorkerProcess;
let buyer: Municipality;
beforeAll(async () => {
  buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const contract = await contractOf(buyer, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code }]);
  await receivedDelivery(buyer, supplier, contract);
  worker = await startWorkerProcess();
});
afterAll(async () => {
  await worker.stop();
});

const fileOf = (who: Person | null, jobId: string) => asPerson(who, async () => answerFile(await downloadJobFile(jobId)));

test('every line of a year becomes a file, the same as the download’s, for who asked alone', async () => {
  const { id } = await mustCall(exportPurchaseLinesAction, buyer.officer, { year: 2026 });
  await untilJob(id, {
    state: 'done',
    progress: 1,
    total: 1,
    result: { lines: 1, fileName: `compra-local-${buyer.code}-2026-es.csv` },
  });

  const file = await fileOf(buyer.officer, id);
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="compra-local-${buyer.code}-2026-es.csv"`);
  const bytes = Buffer.from(await file.arrayBuffer());
  const whole = await downloadPurchaseLines({ municipio: buyer.code, gestion: '2026', formato: 'csv-es' });
  expect(bytes.toString()).toBe(whole?.body);
  expect(await prisma().job.findUniqueOrThrow({ where: { id } })).toMatchObject({ result: { bytes: bytes.length } });

  const colleague = await person({ roles: ['authority'], organisationId: buyer.organisationId, municipalityCode: buyer.code });
  for (const who of [colleague, null]) expect((await fileOf(who, id)).status).toBe(404);
  await prisma().jobFilePart.deleteMany();
  expect((await fileOf(buyer.officer, id)).status).toBe(404);
});

test('the filter of the page holds, and what is no option is left out', async () => {
  const asked = { year: 2026, 'filter.origen': 'desconocido', 'filter.mes': 'marzo' };
  const { id } = await mustCall(exportPurchaseLinesAction, buyer.officer, asked);
  await untilJob(id, { state: 'done', input: { year: 2026, filter: { origen: 'desconocido' } }, result: { lines: 0 } });
  expect((await fileOf(buyer.officer, id)).status).toBe(200);
});
