import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { changeTold } from '@/components/matching/change-told';
import { LotSize, NearSuppliers } from '@/components/matching/out-of-reach';
import { AppLink } from '@/components/ui/app-link';
import { changeKey } from '@/lib/domain/matching/changes';
import { type LeftLot, priceAge } from '@/lib/domain/matching/left-lot';
import type { LotItem } from '@/lib/domain/tenders/tender';
import type { Day } from '@/lib/domain/units';
import { dayShort, money } from '@/lib/messages/es/format';
import { office } from '@/lib/routes/office';

type Props = {
  left: LeftLot;
  /** Whether the first call was opened. */
  opened: boolean;
  today: Day;
  /** The draft in which it can be changed; null while there is none. */
  tenderId: string | null;
};

/** What kept everybody away from one lot: price, size, demands, who was near, and what would let more in. */
export function LeftLotFacts({ left, opened, today, tenderId }: Props) {
  const t = useTranslations('second-call');
  const tMatching = useTranslations('matching');
  const { lot, barriers, shuts, changes } = left;
  const studied = tenderId && office.tenderActors(tenderId, { lote: lot.id });
  const textOf = (id: string) => shuts.find(({ requirement }) => requirement.id === id)?.requirement.text ?? '';
  return (
    <>
      <p>
        <b>{t('able', { all: barriers.withProduct, able: barriers.canOffer, ableTold: String(barriers.canOffer) })}</b>
      </p>
      <div className="grid gap-6 md:grid-cols-2">
        <Part title={t('price')} link={tenderId ? { href: office.tenderLot(tenderId, lot.id), label: t('changeLot') } : null}>
          {lot.items.map((item) => (
            <Price key={item.id} item={item} left={left} opened={opened} today={today} />
          ))}
        </Part>
        <Part title={t('size')} link={studied ? { href: studied, label: t('changeSplit') } : null}>
          <LotSize mendable={left} />
        </Part>
        <Part
          title={t('demands')}
          link={tenderId ? { href: office.tenderRequirements(tenderId), label: t('changeRequirements') } : null}
        >
          {shuts.length === 0 ? (
            <p>{t('noDemands')}</p>
          ) : (
            <ul className="stacked:mt-4">
              {shuts.map(({ requirement, actors, offers }) => (
                <li key={requirement.id}>
                  {requirement.text} <b>{t('shuts', { actors, offers })}</b>
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={t('near')} link={{ href: office.census(), label: t('toCensus') }}>
          {barriers.withProduct === 0 ? <p>{t('nobodyNear')}</p> : <NearSuppliers mendable={left} untitled />}
        </Part>
      </div>
      {barriers.withProduct > 0 && (
        <Part title={t('would')}>
          {changes.length === 0 ? (
            <p>{t('wouldNone')}</p>
          ) : (
            <ul className="stacked:mt-4">
              {changes.map(({ change, barriers: after }) => {
                const name = changeTold(tMatching, change, textOf);
                const key = changeKey(change);
                return (
                  <li key={key}>
                    {tenderId ? (
                      <AppLink href={office.tenderActors(tenderId, { lote: lot.id, cambio: key }, 'cambios')}>{name}</AppLink>
                    ) : (
                      name
                    )}
                    {`: ${t('able', { all: after.withProduct, able: after.canOffer, ableTold: String(after.canOffer) })}`}
                  </li>
                );
              })}
            </ul>
          )}
        </Part>
      )}
    </>
  );
}

function Part({
  title,
  link = null,
  children,
}: {
  title: string;
  link?: { href: Route; label: string } | null;
  children: ReactNode;
}) {
  return (
    <div className="stacked:mt-4">
      <h3>{title}</h3>
      {children}
      {link && <AppLink href={link.href}>{link.label}</AppLink>}
    </div>
  );
}

function Price({ item, left, opened, today }: { item: LotItem; left: LeftLot; opened: boolean; today: Day }) {
  const t = useTranslations('second-call');
  const { days, isOld } = priceAge(item.priceDay, today);
  const brought = left.brought.find(({ productId }) => productId === item.productId);
  return (
    <div className="stacked:mt-4 num">
      <p>
        {t('priceOf', {
          product: item.productName,
          centavos: money(item.priceCentavos),
          source: item.priceSource,
          on: dayShort(item.priceDay),
          days,
        })}
      </p>
      {isOld && <p>{t('priceOld')}</p>}
      {opened && (!brought || brought.lowestCentavos === null) && <p>{t('offersNone')}</p>}
      {brought && brought.lowestCentavos !== null && (
        <p>{t('offers', { n: brought.offers, lowest: money(brought.lowestCentavos) })}</p>
      )}
      {brought && brought.overReference > 0 && <p>{t('over', { n: brought.overReference })}</p>}
    </div>
  );
}
