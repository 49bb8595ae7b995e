import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { readEntitledActor } from '../entitled';

/** Who bids: a person of a producer, for that producer's own offers and no one else's. */
export const readBidder = (): Promise<Actor | null> => readEntitledActor('offer.read');
