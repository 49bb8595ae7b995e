import { type PastAct, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { ActForm } from '@/components/ui/act-form';
import { AskFirst } from '@/components/ui/ask-first';
import { SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { rejectReasons } from '@/lib/domain/deliveries/reception';
import type { Door } from '@/lib/domain/outcome';
import { rejectReasonNames, deliveriesEs as words } from '@/lib/messages/es/deliveries';
import { NotePaperHead } from './note-paper-head';
import { type Note, NoteSheet, type SheetLine, ShelfLifeWarning } from './note-sheet';

type Props = { note: Note & { canReceive: boolean; barred: boolean }; paper: Paper; history: readonly PastAct[]; receive: Door };

/** At the school's gate: count, look, accept. Whoever may not receive reads the note and why. */
export function ReceptionPage({ note, paper, history, receive }: Props) {
  const page = {
    width: 'narrow' as const,
    lead: words.noteOf(note.number, note.contract.number),
    breadcrumb: [{ label: words.receptionTitle, href: '/municipio/recepcion' }],
  };
  if (note.canReceive) {
    return (
      <Page {...page} title={words.receiveTitle(note.supplier)}>
        <ShelfLifeWarning lines={note.lines} asked={note.shelfLifeDays} />
        <ReceptionForm note={note} receive={receive} />
      </Page>
    );
  }
  return (
    <Page {...page} title={note.act ? words.actTitle : words.issued(note.number)} actions={<PrintButton />}>
      {!note.act && <Notice tone="due">{note.barred ? words.barred : words.notYours}</Notice>}
      <NotePaperHead note={note} paper={paper} side="municipality" />
      <NoteSheet note={note} />
      <div className="no-print">
        <RecordHistory entries={history} />
      </div>
    </Page>
  );
}

function ReceptionForm({ note, receive }: { note: Note; receive: Door }) {
  return (
    <ActForm act={receive}>
      <Hidden name="noteId" value={note.id} />
      {note.lines.map((line, index) => (
        <LineFields key={line.id} line={line} index={index} />
      ))}
      <TextArea name="remark" label={words.remark} rows={2} optional />
      <AskFirst
        act="delivery.receive"
        facts={[`${note.supplier}, ${words.noteOf(note.number, note.contract.number)}`]}
        echo={note.lines.map(({ product }, index) => ({
          name: `lines[${index}].accepted`,
          label: `${words.accepted}: ${product}`,
        }))}
      />
    </ActForm>
  );
}

function LineFields({ line, index }: { line: SheetLine; index: number }) {
  const name = (field: string) => `lines[${index}].${field}`;
  return (
    <Section title={line.product}>
      <div className="field-stack">
        <Hidden name={name('lineId')} value={line.id} />
        <QuantityField
          name={name('accepted')}
          label={words.accepted}
          hint={words.acceptedHint(line.units)}
          unit="unidades"
          decimals={0}
          defaultValue={String(line.units)}
        />
        <SelectField
          name={name('reason')}
          label={words.reason}
          placeholder={words.noReason}
          options={rejectReasons.map((reason) => ({ value: reason, label: rejectReasonNames[reason] }))}
          optional
        />
        <Field name={name('batch')} label={words.seenBatch} hint={words.seenHint} defaultValue={line.batch} />
        <DateField name={name('producedOn')} label={words.seenProducedOn} defaultValue={line.producedOn} />
      </div>
    </Section>
  );
}
