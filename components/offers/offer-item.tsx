import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { type Option, RadioField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { MoneyField, QuantityField, WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { emptyContent, itemsOf, type OfferedItem } from '@/lib/domain/offers/offer';
import { awardGroups, takesParts } from '@/lib/domain/offers/rules';
import { stepAfter } from '@/lib/domain/offers/steps';
import type { ServerAction } from '@/lib/domain/outcome';
import { wholeWords } from '@/lib/domain/units';
import { integer, money, moneyTyped } from '@/lib/messages/es/format';
import { lotItemNames } from '@/lib/messages/told/item-names';
import type { OwnCapacity } from '@/lib/queries/offers/findings';
import type { OfferDraft } from '@/lib/queries/offers/offer-draft';
import { producer } from '@/lib/routes/producer';
import { ItemCapacityNote } from './item-capacity';
import { OverReferenceNote, priceHint } from './over-reference';

type Props = {
  offerDraft: OfferDraft;
  index: number;
  origins: readonly Option[];
  capacity: OwnCapacity | null;
  save: ServerAction;
};

/** One product: price, how much, where from. */
export function OfferItem({ offerDraft, index, origins, capacity, save }: Props) {
  const tItemNames = useTranslations('item-names');
  const tAmendments = useTranslations('amendments');
  const t = useTranslations('offers');
  const { tender, draft, bidder } = offerDraft;
  const content = draft?.content ?? emptyContent;
  const item = itemsOf(tender)[index];
  if (!item) return null;
  const written = content.items.find((one) => one.lotItemId === item.id);
  const group = awardGroups(tender).find((one) => one.some(({ id }) => id === item.id)) ?? [];
  const list = producer.prepareOffer(tender.id);
  return (
    <Page
      title={lotItemNames(tItemNames, tender.lots).get(item.id) ?? ''}
      lead={t('asks', { units: item.units, price: money(item.priceCentavos) })}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: list }]}
    >
      {written && written.units > item.units && (
        <Notice tone="due" title={tAmendments('bidderAmendments.less', { units: item.units })} />
      )}
      <OverReferenceNote
        tender={tender}
        content={content}
        itemId={item.id}
        next={producer.prepareOffer(tender.id, { paso: stepAfter(tender, content, index) })}
      />
      {capacity && <ItemCapacityNote offerDraft={offerDraft} itemId={item.id} capacity={capacity} />}
      <ActionForm action={save} submit={t('save')} values={valuesOf(written, item.units, bidder.municipalityCode)}>
        <Hidden name="tenderId" value={tender.id} />
        <Hidden name="items[0].lotItemId" value={item.id} />
        <Hidden name="next" value={stepAfter(tender, content, index)} />
        <MoneyField name="items[0].price" label={t('price')} hint={priceHint(t, item, group)} />
        {takesParts(tender, group) ? (
          <QuantityField
            name="items[0].units"
            label={t('units')}
            hint={t('unitsHint', { units: integer(item.units) })}
            unit="unidades"
            decimals={0}
          />
        ) : (
          <>
            <Hidden name="items[0].units" value={item.units} />
            <p>{t('unitsAll', { units: item.units })}</p>
          </>
        )}
        <RadioField
          name="items[0].producedInCountry"
          label={t('madeHere')}
          options={[
            { value: 'si', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
        <SearchField name="items[0].origin" label={t('origin')} hint={t('originHint')} options={origins} optional />
        <WholeField
          name="items[0].component"
          label={t('component')}
          hint={t('componentHint')}
          words={wholeWords.share}
          width={4}
          optional
        />
      </ActionForm>
      {written && (
        <ActionForm action={save} submit={t('remove')} variant="inline" tone="secondary">
          <Hidden name="tenderId" value={tender.id} />
          <Hidden name="removedItemId" value={item.id} />
        </ActionForm>
      )}
    </Page>
  );
}

/** A component of 0 is what a blank one was read as: it comes back blank. */
function valuesOf(written: OfferedItem | undefined, units: number, home: string | null): Record<string, string> {
  return {
    'items[0].price': written ? moneyTyped(written.priceCentavos) : '',
    'items[0].units': String(written?.units ?? units),
    'items[0].producedInCountry': written && !written.producedInCountry ? 'no' : 'si',
    'items[0].origin': (written ? written.originMunicipalityCode : home) ?? '',
    'items[0].component': written?.nationalComponentPercent ? String(written.nationalComponentPercent) : '',
  };
}
