import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AgreeField } from '@/components/ui/agree-field';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, Field, Hidden } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { mustLastUntil } from '@/lib/domain/deliveries/note';
import type { ServerAction } from '@/lib/domain/outcome';
import { day, dayShort } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import type { NoteFormView as NoteToWrite } from '@/lib/queries/delivery-note';
import { producer } from '@/lib/routes/producer';

/** The delivery note, on the producer's phone: what, how much, which lot, from when. */
export function NoteForm({ note, write }: { note: NoteToWrite; write: ServerAction }) {
  const t = useTranslations('deliveries');
  return (
    <Page
      title={t('noteTitle')}
      lead={t('noteLead', { school: note.school, place: note.place })}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: producer.deliveries() }]}
    >
      <KeyValues
        items={[
          { label: t('dueOn'), value: note.dueOn ? day(note.dueOn) : t('outside') },
          { label: t('window'), value: note.window },
          { label: t('contract'), value: note.contractNumber },
        ]}
      />
      <ActionForm action={write}>
        {note.scheduledId ? (
          <Hidden name="scheduledId" value={note.scheduledId} />
        ) : (
          <>
            <Hidden name="contractId" value={note.contractId} />
            <Hidden name="schoolId" value={note.schoolId} />
          </>
        )}
        <DateField name="deliveredOn" label={t('deliveredOn')} defaultValue={note.today} />
        {note.lines.length > 1 && <p className="text-ink-2">{t('skip')}</p>}
        {note.lines.map((line, index) => (
          <NoteLineFields key={line.contractItemId} line={line} index={index} note={note} />
        ))}
        <AgreeField name="agreedMore" label={t('agree.more')} />
        <AgreeField name="agreedShelfLife" label={t('agree.shelfLife')} />
        <AgreeField name="agreedAlike" label={t('agree.alike')} />
        <AskFirst
          action="delivery.note"
          facts={[`${note.school}, ${note.contractNumber}`]}
          echo={note.lines.map(({ product }, index) => ({ name: `lines[${index}].units`, label: product }))}
        />
      </ActionForm>
    </Page>
  );
}

function NoteLineFields({ line, index, note }: { line: NoteToWrite['lines'][number]; index: number; note: NoteToWrite }) {
  const t = useTranslations('deliveries');
  const name = (field: string) => `lines[${index}].${field}`;
  const asked = note.shelfLifeDays > 0;
  return (
    <Section title={line.product}>
      <div className="stacked:mt-6">
        <Hidden name={name('contractItemId')} value={line.contractItemId} />
        <QuantityField
          name={name('units')}
          label={t('amount')}
          hint={amountHint(t, line)}
          unit="unidades"
          decimals={0}
          defaultValue={String(line.start)}
        />
        <Field name={name('batch')} label={t('batch')} hint={t('batchHint')} />
        <DateField name={name('producedOn')} label={t('producedOn')} />
        <DateField
          name={name('expiresOn')}
          label={t('expiresOn')}
          hint={asked ? t('expiresHint', { day: dayShort(mustLastUntil(note.today, note.shelfLifeDays)) }) : undefined}
          optional={!line.expires}
        />
      </div>
    </Section>
  );
}

/** What may be delivered of a product: by the schedule, and by what is left of the contract. */
function amountHint(t: Translator<'deliveries'>, { due, left }: NoteToWrite['lines'][number]): string {
  if (due === null) return t('amountOutside', { left });
  return left > 0 ? t('amountHint.some', { due, left }) : t('amountHint.none', { due });
}
