import type { Home, Walk } from './policy-personas';
import { scene } from './policy-scene';

export type Scene = Awaited<ReturnType<typeof staged>>;

async function staged() {
  const s = await scene();
  const town: Home = { ...s.buyer.officer, kind: 'municipality' };
  return {
    ...s,
    town,
    farmer: { ...s.supplier, kind: 'producer' } as Home,
    bidding: { ...s.bidder, kind: 'producer' } as Home,
    calling: { ...s.openTender.officer, kind: 'municipality' } as Home,
  };
}

export const from: From = (make) => async () => make(await staged());
type From = (make: (s: Scene) => Walk) => () => Promise<Walk>;
