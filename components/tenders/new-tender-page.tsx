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
import { mealNames, tendersEs } from '@/lib/messages/es/tenders';
import { groupingNames, newTenderEs } from '@/lib/messages/es/tenders-office';
import { SubjectFields, TermFields } from './term-fields';

type Options = {
  programmes: readonly {
    id: string;
    year: number;
    meal: 'breakfast' | 'lunch';
    startsOn: string;
    endsOn: string;
  }[];
  products: readonly { id: string; name: string; presentation: string }[];
  zones: readonly { id: string; name: string; schools: number }[];
  left: {
    number: string;
    programmeId: string;
    title: string;
    object: string;
    productIds: readonly string[];
    zoneIds: readonly string[];
    startsOn: string;
    endsOn: string;
  } | null;
};

/** From demand to a draft: products, zones and period; lots, quantities and prices follow. */
export function NewTenderPage({
  options: { programmes, products, zones, left },
  draft,
}: {
  options: Options;
  draft: ServerAction;
}) {
  const programme = programmes.find(({ id }) => id === left?.programmeId) ?? programmes[0];
  const begun = left?.programmeId === programme?.id ? left : null;
  return (
    <Page
      title={newTenderEs.title}
      lead={newTenderEs.lead}
      width="narrow"
      breadcrumb={[{ label: tendersEs.title, href: '/municipio/convocatorias' }, { label: newTenderEs.title }]}
    >
      {!programme || products.length === 0 ? (
        <EmptyState
          title={newTenderEs.noProgramme}
          action={
            <LinkButton href={programme ? '/municipio/raciones' : '/municipio/programa'}>
              {programme ? newTenderEs.toRations : newTenderEs.toProgrammes}
            </LinkButton>
          }
        >
          <p>{newTenderEs.noProgrammeNext}</p>
        </EmptyState>
      ) : (
        <ActionForm action={draft} submit={newTenderEs.submit}>
          {begun && <Notice title={newTenderEs.left(begun.number)}>{newTenderEs.leftNext}</Notice>}
          <SelectField
            name="programmeId"
            label={newTenderEs.programme}
            defaultValue={programme.id}
            options={programmes.map(({ id, year, meal }) => ({
              value: id,
              label: newTenderEs.programmeName(year, mealNames[meal]),
            }))}
          />
          <TermList of={['award', 'splitting']} />
          <SubjectFields begun={begun ?? undefined} />
          <CheckList
            name="productIds"
            label={newTenderEs.products}
            defaultValues={begun?.productIds ?? []}
            options={products.map(({ id, name, presentation }) => ({
              value: id,
              label: name,
              hint: presentation,
            }))}
          />
          <CheckList
            name="zoneIds"
            label={newTenderEs.zones}
            defaultValues={begun?.zoneIds ?? []}
            hint={newTenderEs.zonesHint}
            optional
            options={zones.map(({ id, name, schools }) => ({
              value: id,
              label: name,
              hint: tendersEs.schools(schools),
            }))}
          />
          <DateField name="startsOn" label={tendersEs.from} defaultValue={begun?.startsOn ?? programme.startsOn} />
          <DateField name="endsOn" label={tendersEs.until} defaultValue={begun?.endsOn ?? programme.endsOn} />
          <RadioField
            name="grouping"
            label={newTenderEs.grouping}
            hint={newTenderEs.groupingHint}
            defaultValue="product-zone"
            options={lotGroupings.map((value) => ({
              value,
              label: groupingNames[value],
            }))}
          />
          <TermFields />
        </ActionForm>
      )}
    </Page>
  );
}
