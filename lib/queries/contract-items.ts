import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type Closure, listClosures } from '@/lib/data/delivery-ends';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type ChangeState, changeState } from '@/lib/domain/contracts/change';
import type { Day } from '@/lib/domain/units';
import { itemNames } from '@/lib/messages/told/item-names';
import type { Translator } from '@/lib/messages/translator';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readProgress } from './contract-progress';

/** What of a contract's items is read to name them. */
export const namedItemFields = {
  id: true,
  lotItem: {
    select: {
      product: { select: { name: true, presentation: true } },
      lot: { select: { number: true, zone: { select: { name: true } } } },
    },
  },
} as const;

type NamedItem = {
  id: string;
  lotItem: { product: { name: string; presentation: string }; lot: { number: number; zone: { name: string } | null } };
};

/** Names of a contract's items by their id. @param items all of the contract: what is there twice is told apart */
export function contractItemNames(t: Translator<'item-names'>, items: readonly NamedItem[]): Map<string, string> {
  const names = itemNames(
    t,
    items.map(({ lotItem: { product, lot } }) => ({ product, lot: { number: lot.number, zone: lot.zone?.name ?? null } })),
  );
  return new Map(items.map(({ id }, at) => [id, names[at] ?? '']));
}

/** The items of a contract by their names with what came of each, and how its deliveries stand by month, and what was closed.
 * Two statements where something was, else one. */
export async function readItems<Item extends NamedItem>(contractId: string, items: readonly Item[]) {
  const { ofItem, months, money, hasAhead } = await readProgress(contractId);
  const closures: Closure[] = months.some(({ closed }) => closed > 0) ? await listClosures(prisma(), contractId) : [];
  const names = contractItemNames(await getTranslations('item-names'), items);
  return {
    items: items.map(({ lotItem: _, ...item }) => ({ ...item, product: names.get(item.id) ?? '', ...ofItem(item.id) })),
    months,
    money,
    hasAhead,
    closures,
  };
}

/** How the changes of a contract stand, in their order. */
export function statesOf(changes: readonly { answer: { agreed: boolean } | null }[]): ChangeState[] {
  return changes.map(({ answer }, at) => changeState(answer, at === changes.length - 1));
}

/** Whether the last delivery of a schedule, as it was signed or changed, is behind. */
export async function isPast(endsOn: Day): Promise<boolean> {
  return endsOn < dayInLaPaz((await clock()).now);
}
