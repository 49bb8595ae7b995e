import 'server-only';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import { foodGroupName } from '@/lib/messages/es/food-groups';
import { actorKindNames } from '@/lib/messages/es/law';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import type { Translator } from '@/lib/messages/translator';
import type { PublicLine } from './local-purchase-lines';

/** Lines as a file has them, a row each. */
export function purchaseTable(t: Translator<'local-purchase'>, lines: readonly PublicLine[]): Table {
  const words = localPurchaseEs.lines;
  const rows = lines.map((line) => [
    { day: line.receivedOn },
    line.contract,
    line.school,
    line.product,
    foodGroupName(line.foodGroup),
    t(`lines.productKind.${line.productKind}`),
    line.batch,
    line.supplier ?? t('lines.person'),
    actorKindNames[line.supplierKind],
    line.supplierMunicipality ?? t('lines.unknown'),
    line.originMunicipality ?? t('lines.unknown'),
    line.producedInCountry ? t('lines.yes') : t('lines.no'),
    line.units,
    line.grams / 1000,
    Number(line.value) / 100,
    line.paid ? t('lines.yes') : t('lines.no'),
  ]);
  return { name: t('lines.sheet'), headers: words.headers, rows };
}
