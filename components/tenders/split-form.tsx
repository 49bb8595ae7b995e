import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList, RadioField } from '@/components/ui/choice-fields';
import { HowComputed } from '@/components/ui/how-computed';
import { WholeField } from '@/components/ui/number-field';
import type { ServerAction } from '@/lib/domain/outcome';
import { type SplitWay, splitWays } from '@/lib/domain/tenders/split-lots';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import { Which } from './which';

/** The ways in which this lot can be divided; those that would leave one part are not offered. */
export function SplitForm({ tender, lot, action }: { tender: Tender; lot: Lot; action: ServerAction }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  const ways = splitWays.filter((way) => isPossible(lot, way));
  return (
    <ActionForm action={action} submit={t('lots.splitSubmit')} tone="secondary" id="dividir">
      <Which tender={tender} lot={lot} />
      <RadioField
        name="way"
        label={t('lots.way')}
        defaultValue={ways[0]}
        options={ways.map((value) => ({
          value,
          label: t(`splitWayNames.${value}`),
          hint: t(`lots.wayHints.${value}`),
        }))}
      />
      <WholeField name="parts" label={t('lots.parts')} hint={t('lots.partsHint')} defaultValue="2" width={3} />
      {lot.dropPoints.length > 1 && (
        <HowComputed summary={t('lots.schools')}>
          <CheckList
            name="schoolIds"
            label={t('lots.schools')}
            hint={t('lots.schoolsHint')}
            optional
            options={lot.dropPoints.map((point) => ({
              value: point.schoolId,
              label: point.schoolName,
              hint: `${point.zoneName}, ${tTenders('pupils', { amount: point.pupils })}`,
            }))}
          />
        </HowComputed>
      )}
    </ActionForm>
  );
}

function isPossible(lot: Lot, way: SplitWay): boolean {
  if (way === 'zones') return new Set(lot.dropPoints.map(({ zoneId }) => zoneId)).size > 1;
  if (way === 'schools') return lot.dropPoints.length > 1;
  if (way === 'months') return lot.startsOn.slice(0, 7) !== lot.endsOn.slice(0, 7);
  return way === 'items' ? lot.items.length > 1 : true;
}
