import 'server-only';
import type { Table } from '@/lib/integrations/spreadsheet/write';
import type { Messages } from '@/lib/messages/namespaces';
import { foodGroupName } from '@/lib/messages/told/food-groups';
import type { Translators } from '@/lib/messages/translators';
import type { PublicLine } from './local-purchase-lines';

/** In the order of the rows below. */
const columns = [
  'received',
  'contract',
  'school',
  'product',
  'group',
  'kind',
  'batch',
  'supplier',
  'supplierKind',
  'domicile',
  'origin',
  'producedInCountry',
  'units',
  'kilograms',
  'value',
  'paid',
] as const satisfies readonly (keyof Messages['local-purchase']['lines']['fileColumns'])[];

/** Lines as a file has them, a row each. */
export function purchaseTable(translators: Translators, lines: readonly PublicLine[]): Table {
  const t = translators('local-purchase');
  const tLaw = translators('law');
  const tFoodGroups = translators('food-groups');
  const rows = lines.map((line) => [
    { day: line.receivedOn },
    line.contract,
    line.school,
    line.product,
    foodGroupName(tFoodGroups, line.foodGroup),
    t(`lines.productKind.${line.productKind}`),
    line.batch,
    line.supplier ?? t('lines.person'),
    tLaw(`actorKinds.${line.supplierKind}`),
    line.supplierMunicipality ?? t('lines.unknown'),
    line.originMunicipality ?? t('lines.unknown'),
    line.producedInCountry ? t('lines.yes') : t('lines.no'),
    line.units,
    line.grams / 1000,
    Number(line.value) / 100,
    line.paid ? t('lines.yes') : t('lines.no'),
  ]);
  return { name: t('lines.sheet'), headers: columns.map((column) => t(`lines.fileColumns.${column}`)), rows };
}
