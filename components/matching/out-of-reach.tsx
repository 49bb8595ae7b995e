import { AppLink } from '@/components/ui/app-link';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { gramsPerMonth } from '@/lib/domain/matching/capacity';
import { changeKey } from '@/lib/domain/matching/changes';
import type { Mendable } from '@/lib/domain/matching/out-of-reach';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Tender } from '@/lib/domain/tenders/tender';
import { barriersEs, changeName, gapShort } from '@/lib/messages/es/matching';
import { reachEs as words } from '@/lib/messages/es/reach';
import { tendersEs } from '@/lib/messages/es/tenders';
import { office } from '@/lib/routes/office';

type Props = {
  tender: Tender;
  requirements: readonly Requirement[];
  outOfReach: readonly Mendable[];
};

/** As many as help to decide; the page of the lot has them all. */
const maxNear = 3;

/** Lots that nobody in the census can serve: what would change it, who is near, and why it is published all the same. */
export function OutOfReachAnswer({ tender, requirements, outOfReach }: Props) {
  if (outOfReach.length === 0) return null;
  return (
    <Notice tone="due" title={words.title(outOfReach.length)}>
      <p>{words.lead}</p>
      {outOfReach.map((one) => (
        <MendableLot key={one.lot.id} tender={tender} requirements={requirements} mendable={one} />
      ))}
      <TextArea name="outOfReachReason" label={words.reason} hint={words.reasonHint} rows={2} />
    </Notice>
  );
}

function MendableLot({ tender, requirements, mendable }: Omit<Props, 'outOfReach'> & { mendable: Mendable }) {
  const { lot, barriers, changes } = mendable;
  const textOf = (id: string) => requirements.find((requirement) => requirement.id === id)?.text ?? '';
  return (
    <div className="stacked:mt-4">
      <h3>{tendersEs.lotTitle(lot.number, lot.title)}</h3>
      {barriers.withProduct === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <p>{words.withProduct(barriers.withProduct)}</p>
          <LotSize mendable={mendable} />
          <p>
            <b>{words.would}</b>
          </p>
          {changes.length === 0 ? (
            <p>{words.wouldNone}</p>
          ) : (
            <ul className="stacked:mt-4">
              {changes.map(({ change, barriers: after }) => (
                <li key={changeKey(change)}>
                  <AppLink href={office.tenderActors(tender.id, { lote: lot.id, cambio: changeKey(change) }, 'cambios')}>
                    {changeName(change, textOf)}
                  </AppLink>
                  : {words.lets(after.canOffer)}
                </li>
              ))}
            </ul>
          )}
          <NearSuppliers mendable={mendable} />
        </>
      )}
      {lot.items.map((item) => (
        <p key={item.id} className="text-small text-ink-2">
          {item.productName}. {words.price(item.priceSource, item.priceDay)}
        </p>
      ))}
      <AppLink href={office.tenderActors(tender.id, { lote: lot.id })}>{words.open}</AppLink>
    </div>
  );
}

/** What the lot asks in a month, beside the most that one of the census can bring. */
export function LotSize({ mendable: { lot, barriers } }: { mendable: Pick<Mendable, 'lot' | 'barriers'> }) {
  const asked = lot.items.reduce((sum, item) => sum + gramsPerMonth(item, lot), 0);
  const most = Math.max(
    0,
    ...barriers.suppliers.map(({ fit }) => fit.cover.items.reduce((sum, item) => sum + item.coveredPerMonth, 0)),
  );
  return <p className="num">{words.size(asked, most)}</p>;
}

/** Who lacks least, and what. */
export function NearSuppliers({
  mendable: { barriers },
  untitled = false,
}: {
  mendable: Pick<Mendable, 'barriers'>;
  /** A heading above says it already. */
  untitled?: boolean;
}) {
  const near = barriers.suppliers.slice(0, maxNear);
  if (near.length === 0) return null;
  return (
    <>
      {!untitled && (
        <p>
          <b>{words.near}</b>
        </p>
      )}
      <ul className="stacked:mt-4">
        {near.map(({ supplier, fit }) => (
          <li key={supplier.organisationId}>
            {supplier.name}, {words.covers(fit.percent)}:{' '}
            {fit.checks.flatMap((check) => (check.state === 'gap' ? [gapShort(check.gap)] : [])).join('; ') || barriersEs.nothing}
          </li>
        ))}
      </ul>
    </>
  );
}
