import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { HowComputed } from '@/components/ui/how-computed';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { MoneyField, QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { AskedOfLots } from '@/lib/domain/tenders/lot-demand';
import { type Lot, lotReference, type Tender } from '@/lib/domain/tenders/tender';
import { money, moneyTyped } from '@/lib/messages/format';
import { askedOfProduct } from '@/lib/messages/told/lot-demand';
import { office } from '@/lib/routes/office';
import { crumbsOf } from './crumbs';
import { DropPoints } from './lot-view';
import { SplitForm } from './split-form';
import { TakeDemand } from './take-demand';
import { Which } from './which';

type Props = {
  tender: Tender;
  lot: Lot;
  /** What the demand asks of this lot, product by product. */
  asked: readonly AskedOfLots[];
  actions: { save: ServerAction; split: ServerAction; remove: ServerAction; takeDemand: ServerAction };
};

/** One lot of a draft: its quantities and prices, and the ways to divide it. */
export function LotPage({ tender, lot, asked, actions }: Props) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const t = useTranslations('lot-demand');
  const title = tTenders('lotTitle', { number: String(lot.number), title: lot.title });
  return (
    <Page
      title={title}
      lead={money(lotReference(lot))}
      width="narrow"
      breadcrumb={crumbsOf(
        tTenders,
        tender,
        { label: tTendersOffice('lots.title'), href: office.tenderLots(tender.id) },
        tTenders('lot', { number: String(lot.number) }),
      )}
      actions={
        <LinkButton href={office.tenderActors(tender.id, { lote: lot.id })} tone="secondary">
          {tTendersOffice('officeTenders.barriers')}
        </LinkButton>
      }
    >
      <Section title={t('section')}>
        <ul className={`${looks.list} num`}>
          {asked.map((one) => (
            <li key={one.product}>{askedOfProduct(t, one)}</li>
          ))}
        </ul>
        <p className="text-ink-2">{t('dates')}</p>
        <HowComputed>{t('how')}</HowComputed>
        <TakeDemand tender={tender} lots={[lot]} asked={asked} action={actions.takeDemand} />
      </Section>
      <ActionForm action={actions.save} submit={tTendersOffice('lots.save')}>
        <Which tender={tender} lot={lot} />
        <Field name="title" label={tTendersOffice('lots.name')} defaultValue={lot.title} />
        <DateField name="startsOn" label={tTenders('from')} defaultValue={lot.startsOn} />
        <DateField name="endsOn" label={tTenders('until')} defaultValue={lot.endsOn} />
        {lot.items.map((item, index) => (
          <fieldset key={item.id} className={looks.card}>
            <legend>{`${item.productName}, ${item.presentation}`}</legend>
            <Hidden name={`items[${index}].id`} value={item.id} />
            <QuantityField
              name={`items[${index}].units`}
              label={tTendersOffice('lots.units')}
              unit="unidades"
              decimals={0}
              defaultValue={String(item.units)}
            />
            <MoneyField
              name={`items[${index}].price`}
              label={tTendersOffice('lots.price')}
              defaultValue={moneyTyped(item.priceCentavos)}
            />
            <Field
              name={`items[${index}].priceSource`}
              label={tTendersOffice('lots.priceSource')}
              defaultValue={item.priceSource}
            />
            <DateField name={`items[${index}].priceDay`} label={tTendersOffice('lots.priceDay')} defaultValue={item.priceDay} />
          </fieldset>
        ))}
      </ActionForm>
      <DropPoints lot={lot} />
      <Section title={tTendersOffice('lots.split')} lead={tTendersOffice('lots.splitLead')}>
        <SplitForm tender={tender} lot={lot} action={actions.split} />
      </Section>
      <Confirm label={tTendersOffice('lots.remove')} question={tTendersOffice('lots.removeQuestion')}>
        <ActionForm action={actions.remove} submit={tTendersOffice('lots.remove')} tone="danger">
          <Which tender={tender} lot={lot} />
        </ActionForm>
      </Confirm>
    </Page>
  );
}
