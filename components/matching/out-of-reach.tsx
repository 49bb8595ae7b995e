import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { gramsPerMonth } from '@/lib/domain/matching/capacity';
import { changeKey } from '@/lib/domain/matching/changes';
import type { Mendable } from '@/lib/domain/matching/out-of-reach';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { Tender } from '@/lib/domain/tenders/tender';
import { dayShort, kilograms, percentPoints } from '@/lib/messages/format';
import { gapInBrief } from '@/lib/messages/told/gaps';
import { office } from '@/lib/routes/office';
import { changeTold } from './change-told';

type Props = {
  tender: Tender;
  requirements: readonly Requirement[];
  outOfReach: readonly Mendable[];
};

/** As many as help to decide; the page of the lot has them all. */
const maxNear = 3;

/** Lots that nobody in the census can serve: what would change it, who is near, and why it is published all the same. */
export function OutOfReachAnswer({ tender, requirements, outOfReach }: Props) {
  const tReach = useTranslations('reach');
  if (outOfReach.length === 0) return null;
  return (
    <Notice tone="due" title={tReach('title', { lots: outOfReach.length, lotsTold: String(outOfReach.length) })}>
      <p>{tReach('lead')}</p>
      {outOfReach.map((one) => (
        <MendableLot key={one.lot.id} tender={tender} requirements={requirements} mendable={one} />
      ))}
      <TextArea name="outOfReachReason" label={tReach('reason')} hint={tReach('reasonHint')} rows={2} />
    </Notice>
  );
}

function MendableLot({ tender, requirements, mendable }: Omit<Props, 'outOfReach'> & { mendable: Mendable }) {
  const tTenders = useTranslations('tenders');
  const tReach = useTranslations('reach');
  const t = useTranslations('matching');
  const { lot, barriers, changes } = mendable;
  const textOf = (id: string) => requirements.find((requirement) => requirement.id === id)?.text ?? '';
  return (
    <div className="stacked:mt-4">
      <h3>{tTenders('lotTitle', { number: String(lot.number), title: lot.title })}</h3>
      {barriers.withProduct === 0 ? (
        <p>{tReach('nobody')}</p>
      ) : (
        <>
          <p>{tReach('withProduct', { n: barriers.withProduct })}</p>
          <LotSize mendable={mendable} />
          <p>
            <b>{tReach('would')}</b>
          </p>
          {changes.length === 0 ? (
            <p>{tReach('wouldNone')}</p>
          ) : (
            <ul className="stacked:mt-4">
              {changes.map(({ change, barriers: after }) => (
                <li key={changeKey(change)}>
                  <AppLink href={office.tenderActors(tender.id, { lote: lot.id, cambio: changeKey(change) }, 'cambios')}>
                    {changeTold(t, change, textOf)}
                  </AppLink>
                  : {tReach('lets', { n: after.canOffer, nTold: String(after.canOffer) })}
                </li>
              ))}
            </ul>
          )}
          <NearSuppliers mendable={mendable} />
        </>
      )}
      {lot.items.map((item) => (
        <p key={item.id} className="text-small text-ink-2">
          {item.productName}. {tReach('price', { source: item.priceSource, on: dayShort(item.priceDay) })}
        </p>
      ))}
      <AppLink href={office.tenderActors(tender.id, { lote: lot.id })}>{tReach('open')}</AppLink>
    </div>
  );
}

/** What the lot asks in a month, beside the most that one of the census can bring. */
export function LotSize({ mendable: { lot, barriers } }: { mendable: Pick<Mendable, 'lot' | 'barriers'> }) {
  const tReach = useTranslations('reach');
  const asked = lot.items.reduce((sum, item) => sum + gramsPerMonth(item, lot), 0);
  const most = Math.max(
    0,
    ...barriers.suppliers.map(({ fit }) => fit.cover.items.reduce((sum, item) => sum + item.coveredPerMonth, 0)),
  );
  return (
    <p className="num">
      {tReach('size', { isCovered: String(most >= asked), perMonth: kilograms(asked), most: kilograms(most) })}
    </p>
  );
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
  const tReach = useTranslations('reach');
  const tCensus = useTranslations('census');
  const t = useTranslations('matching');
  const near = barriers.suppliers.slice(0, maxNear);
  if (near.length === 0) return null;
  return (
    <>
      {!untitled && (
        <p>
          <b>{tReach('near')}</b>
        </p>
      )}
      <ul className="stacked:mt-4">
        {near.map(({ supplier, fit }) => (
          <li key={supplier.organisationId}>
            {supplier.name}, {tReach('covers', { percent: percentPoints(fit.percent) })}:{' '}
            {fit.checks.flatMap((check) => (check.state === 'gap' ? [gapInBrief(t, tCensus, check.gap)] : [])).join('; ') ||
              t('barriers.nothing')}
          </li>
        ))}
      </ul>
    </>
  );
}
