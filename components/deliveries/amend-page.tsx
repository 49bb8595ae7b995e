import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import { Hidden, TextArea } from '@/components/ui/field';
import { QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { rejectReasons } from '@/lib/domain/deliveries/reception';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Messages } from '@/lib/messages/namespaces';
import { office } from '@/lib/routes/office';
import { OutcomeFields } from './outcome-fields';
import type { ReceivedLine } from './reception-act';

/** Which change of an act a page asks for, as its address says it. */
export type NoteChange = keyof Messages['receptions']['forms'];

type Line = { id: string; product: string; units: number; received: ReceivedLine | null | undefined };
type Props = {
  note: { id: string; number: number; contract: { number: string }; lines: readonly Line[] };
  change: NoteChange;
  actions: Readonly<Record<NoteChange, ServerAction>>;
};

/** Asks to change an act that was signed: count it anew, give back, or add what came beyond the note. */
export function AmendNotePage({ note, change, actions }: Props) {
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('deliveries');
  return (
    <Page
      title={tReceptions(`forms.${change}.title`)}
      lead={tReceptions(`forms.${change}.lead`)}
      width="narrow"
      breadcrumb={[
        { label: t('receptionTitle'), href: office.receptions() },
        { label: t('noteOf', { number: String(note.number), contract: note.contract.number }), href: office.reception(note.id) },
      ]}
    >
      <ActionForm action={actions[change]} submit={tReceptions(`forms.${change}.submit`)}>
        <Hidden name="noteId" value={note.id} />
        {note.lines.map(({ id, product, units, received }, index) => (
          <Section key={id} title={product}>
            <div className="stacked:mt-6">
              <Hidden name={`lines[${index}].lineId`} value={id} />
              {received && <LineFields {...{ change, index, units, received }} />}
            </div>
          </Section>
        ))}
        {change === 'devolver' && (
          <SelectField
            name="reason"
            label={tReceptions('returnReason')}
            options={rejectReasons.map((reason) => ({ value: reason, label: t(`rejectReasonNames.${reason}`) }))}
          />
        )}
        <TextArea name="why" label={tReceptions('why')} hint={tReceptions('whyHint')} rows={3} />
      </ActionForm>
    </Page>
  );
}

type FieldsProps = { change: NoteChange; index: number; units: number; received: ReceivedLine };

function LineFields({ change, index, units, received }: FieldsProps) {
  const tReceptions = useTranslations('receptions');
  if (change === 'corregir') return <OutcomeFields index={index} units={units + received.surplusUnits} start={received} />;
  return (
    <QuantityField
      name={`lines[${index}].units`}
      label={change === 'devolver' ? tReceptions('returned') : tReceptions('surplus')}
      hint={
        change === 'devolver'
          ? tReceptions('returnedHint', { accepted: received.acceptedUnits })
          : tReceptions('surplusHint', { noted: units })
      }
      unit="unidades"
      decimals={0}
      defaultValue="0"
    />
  );
}
