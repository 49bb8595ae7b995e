import type { DeliveryCounts } from '@/lib/domain/contracts/standing';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';

/** What became of the deliveries of a month: "20 recibidas, 10 por recibir, 10 todavía por entregar". */
export function monthStanding(t: Translator<'contracts'>, { all, received, late, toReceive, closed }: DeliveryCounts): string {
  const ahead = all - received - late - toReceive - closed;
  const some = received > 0 && t('monthStanding.received', { n: received });
  return [
    received === all ? t('monthStanding.allReceived') : some,
    late > 0 && t('monthStanding.late', { n: late }),
    toReceive > 0 && t('monthStanding.toReceive', { n: integer(toReceive) }),
    closed > 0 && t('monthStanding.closed', { n: closed }),
    // Alone it says nothing: all are.
    ahead > 0 && ahead < all && t('monthStanding.ahead', { n: integer(ahead) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** How what is brought stands to what is asked: over, short or even. */
export function differenceTold(t: Translator<'contracts'>, over: number): string {
  const direction = over === 0 ? 'even' : over > 0 ? 'over' : 'short';
  return t('reschedule.difference', { direction, amount: integer(Math.abs(over)) });
}
