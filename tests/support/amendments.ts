import { amendTenderAction } from '@/lib/actions/amendments';
import { openOffersAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { freshPlace } from './awarded-tender';
import { versionOf } from './evaluation';
import { type Bid, draftForm } from './offers';
import { colleague, moveClock, type Person } from './people';
import { aProducer, aTown, lotsOf, publishedTender } from './tenders';

export const reason = 'Dos escuelas cambiaron de turno y piden menos leche';

/**
 * A town whose tender for milk and bananas was published on Monday 2 March 2026: it closes on Monday 16 at 16:00 and the first delivery is
 * on 6 April. The clock stands at its publication.
 */
export async function publishedTown() {
  const place = await freshPlace();
  const town = await aTown(place);
  const id = await publishedTender(town);
  const lot = (await lotsOf(id)).find(({ items }) => items.some(({ productId }) => productId === town.products.milk));
  const item = lot?.items[0];
  if (!lot || !item) throw new Error('no milk');
  const milk = { lotId: lot.id, itemId: item.id, units: item.units };

  const form = async (change: Fields): Promise<Fields> => ({
    tenderId: id,
    version: await versionOf(id),
    reason,
    effect: 'confirm',
    ...change,
  });
  const draft = (who: Person, bid: Partial<Bid> = {}) =>
    mustCall(saveOfferDraftAction, who, draftForm({ id, items: [milk.itemId] }, [{ price: '1,40', units: milk.units, ...bid }]));
  return {
    id,
    town,
    milk,
    form,
    draft,
    amend: async (change: Fields, who: Person = town.officer) => callAction(amendTenderAction, who, await form(change)),
    mustAmend: async (change: Fields) => mustCall(amendTenderAction, town.officer, await form(change)),
    /** The form of the lot of milk with another quantity. */
    units: (amount: number, more: Fields = {}): Fields => ({
      'lots[0].id': milk.lotId,
      'lots[0].startsOn': '2026-04-06',
      'lots[0].endsOn': '2026-06-26',
      'lots[0].items[0].id': milk.itemId,
      'lots[0].items[0].units': amount,
      'lots[0].items[0].price': '1,50',
      'lots[0].items[0].priceSource': 'Cotización',
      'lots[0].items[0].priceDay': '2026-01-10',
      shortAcknowledged: 'on',
      ...more,
    }),
    bidder: (kilosPerMonth = 900_000) => aProducer({ municipalityCode: place, kilosPerMonth }),
    /** Drafts and sends; `more` tells which amendment was seen. */
    send: async (who: Person, bid: Partial<Bid> = {}, more: Fields = {}) => {
      const { savedAt } = await draft(who, bid);
      return mustCall(sendOfferAction, who, { tenderId: id, checkedAt: savedAt, ...more });
    },
    open: async () => {
      const evaluator = await colleague(town.officer, ['evaluator']);
      await moveClock('2026-03-30T10:00:00-04:00');
      return mustCall(openOffersAction, evaluator, { tenderId: id });
    },
  };
}

export type PublishedTown = Awaited<ReturnType<typeof publishedTown>>;
