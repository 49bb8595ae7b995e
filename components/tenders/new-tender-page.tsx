import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { DateField } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import type { ServerAction } from '@/lib/domain/outcome';
import { lotGroupings } from '@/lib/domain/tenders/plan-lots';
import type { NewTenderOptions } from '@/lib/queries/tenders/new';
import { office } from '@/lib/routes/office';
import { SubjectFields, TermFields } from './term-fields';

/** From demand to a draft: products, zones and period; lots, quantities and prices follow. */
export function NewTenderPage({
  options: { programmes, products, zones, left },
  draft,
}: {
  options: NewTenderOptions;
  draft: ServerAction;
}) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  const programme = programmes.find(({ id }) => id === left?.programmeId) ?? programmes[0];
  const begun = left?.programmeId === programme?.id ? left : null;
  return (
    <Page
      title={t('newTender.title')}
      lead={t('newTender.lead')}
      width="narrow"
      breadcrumb={[{ label: tTenders('title'), href: office.tenders() }, { label: t('newTender.title') }]}
    >
      {!programme || products.length === 0 ? (
        <EmptyState
          title={t('newTender.noProgramme')}
          action={
            <LinkButton href={programme ? office.rations() : office.programmes()}>
              {programme ? t('newTender.toRations') : t('newTender.toProgrammes')}
            </LinkButton>
          }
        >
          <p>{t('newTender.noProgrammeNext')}</p>
        </EmptyState>
      ) : (
        <ActionForm action={draft} submit={t('newTender.submit')}>
          {begun && <Notice title={t('newTender.left', { number: begun.number })}>{t('newTender.leftNext')}</Notice>}
          <SelectField
            name="programmeId"
            label={t('newTender.programme')}
            defaultValue={programme.id}
            options={programmes.map(({ id, year, meal }) => ({
              value: id,
              label: t('newTender.programmeName', { year: String(year), meal: tTenders(`mealNames.${meal}`) }),
            }))}
          />
          <TermList of={['award', 'splitting']} />
          <SubjectFields begun={begun ?? undefined} />
          <CheckList
            name="productIds"
            label={t('newTender.products')}
            defaultValues={begun?.productIds ?? []}
            options={products.map(({ id, name, presentation }) => ({
              value: id,
              label: name,
              hint: presentation,
            }))}
          />
          <CheckList
            name="zoneIds"
            label={t('newTender.zones')}
            defaultValues={begun?.zoneIds ?? []}
            hint={t('newTender.zonesHint')}
            optional
            options={zones.map(({ id, name, schools }) => ({
              value: id,
              label: name,
              hint: tTenders('schools', { amount: schools }),
            }))}
          />
          <DateField name="startsOn" label={tTenders('from')} defaultValue={begun?.startsOn ?? programme.startsOn} />
          <DateField name="endsOn" label={tTenders('until')} defaultValue={begun?.endsOn ?? programme.endsOn} />
          <RadioField
            name="grouping"
            label={t('newTender.grouping')}
            hint={t('newTender.groupingHint')}
            defaultValue="product-zone"
            options={lotGroupings.map((value) => ({
              value,
              label: t(`groupingNames.${value}`),
            }))}
          />
          <TermFields />
        </ActionForm>
      )}
    </Page>
  );
}
