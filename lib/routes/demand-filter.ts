import { type DemandFilter, demandViews } from '@/lib/domain/demand/view';
import { DayInput } from '@/lib/domain/inputs';
import { type Params, saidIn, setAlone } from './said';

/** @returns the filter of an address like ?programa=…&producto=…&zona=…&desde=2026-02-01&ver=zone; what it does not understand it leaves out */
export function demandFilter(params: Params): DemandFilter {
  const text = (name: string) => saidIn(params, name, 40);
  const day = (written: string) => DayInput.safeParse(written).data ?? '';
  return {
    programme: text('programa'),
    product: text('producto'),
    zone: text('zona'),
    from: day(text('desde')),
    until: day(text('hasta')),
    view: demandViews.find((view) => view === text('ver')) ?? 'month',
  };
}

/** @returns the same filter as an address carries it, without what is not set */
export function demandQuery(filter: DemandFilter): Record<string, string> {
  return setAlone({
    programa: filter.programme,
    producto: filter.product,
    zona: filter.zone,
    desde: filter.from,
    hasta: filter.until,
    ver: filter.view,
  });
}
