import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { QuantityField } from '@/components/ui/number-field';
import { type LineOutcome, missingReasons, rejectReasons } from '@/lib/domain/deliveries/reception';

type Props = {
  /** Place of the line in the form. */
  index: number;
  /** What accepted, rejected and missing add up to. */
  units: number;
  /** What the form begins with. */
  start: LineOutcome;
};

/** How many are good, how many never came, and why neither of the others. */
export function OutcomeFields({ index, units, start }: Props) {
  const t = useTranslations('deliveries');
  const name = (field: string) => `lines[${index}].${field}`;
  const amount = { unit: 'unidades', decimals: 0 } as const;
  return (
    <>
      <QuantityField
        name={name('accepted')}
        label={t('accepted')}
        hint={t('acceptedHint', { noted: units })}
        {...amount}
        defaultValue={String(start.acceptedUnits)}
      />
      <SelectField
        name={name('reason')}
        label={t('reason')}
        placeholder={t('noReason')}
        options={rejectReasons.map((reason) => ({ value: reason, label: t(`rejectReasonNames.${reason}`) }))}
        defaultValue={start.rejectReason}
        optional
      />
      <QuantityField
        name={name('missing')}
        label={t('missing')}
        hint={t('missingHint')}
        {...amount}
        defaultValue={String(start.missingUnits)}
      />
      <SelectField
        name={name('missingReason')}
        label={t('missingReason')}
        placeholder={t('allCame')}
        options={missingReasons.map((reason) => ({ value: reason, label: t(`missingReasonNames.${reason}`) }))}
        defaultValue={start.missingReason}
        optional
      />
    </>
  );
}
