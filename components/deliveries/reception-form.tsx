import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import type { ServerAction } from '@/lib/domain/outcome';
import type { HistoryEntry } from '@/lib/queries/history';
import { office } from '@/lib/routes/office';
import { Amendments } from './amendments';
import { type Note, NoteDetail, type NoteDetailLine, placeFacts, ShelfLifeWarning } from './note-detail';
import { NotePaperHead } from './note-paper-head';
import { OutcomeFields } from './outcome-fields';

type Props = {
  note: Note & { canReceive: boolean; canAmend: boolean; barred: boolean };
  paper: Paper;
  history: readonly HistoryEntry[];
  receive: ServerAction;
};

/** At the school's gate: count, look, accept. Whoever may not receive reads the note and why. */
export function ReceptionPage({ note, paper, history, receive }: Props) {
  const t = useTranslations('deliveries');
  const page = {
    width: 'narrow' as const,
    lead: t('noteOf', { number: String(note.number), contract: note.contract.number }),
    breadcrumb: [{ label: t('receptionTitle'), href: office.receptions() }],
  };
  if (note.canReceive) {
    return (
      <Page {...page} title={t('receiveTitle', { supplier: note.supplier })}>
        <KeyValues items={placeFacts(t, note)} />
        <ShelfLifeWarning lines={note.lines} asked={note.shelfLifeDays} />
        <ReceptionForm note={note} receive={receive} />
      </Page>
    );
  }
  return (
    <Page {...page} title={note.act ? t('actTitle') : t('issued', { number: String(note.number) })} actions={<PrintButton />}>
      {!note.act && !note.withdrawn && <Notice tone="due">{note.barred ? t('barred') : t('notYours')}</Notice>}
      <NotePaperHead note={note} paper={paper} side="municipality" />
      <NoteDetail note={note} />
      <Amendments amendments={note.amendments} lines={note.lines} />
      {note.canAmend && <WaysToAmend noteId={note.id} />}
      <div className="print:hidden!">
        <RecordHistory entries={history} />
      </div>
    </Page>
  );
}

function WaysToAmend({ noteId }: { noteId: string }) {
  const tReceptions = useTranslations('receptions');
  return (
    <div className="print:hidden!">
      <Section title={tReceptions('change')} lead={tReceptions('changeLead')}>
        <div className="flex flex-wrap items-center gap-3">
          {(['corregir', 'devolver', 'agregar'] as const).map((change) => (
            <LinkButton key={change} href={office.changeReception(noteId, change)} tone="secondary">
              {tReceptions(`forms.${change}.title`)}
            </LinkButton>
          ))}
        </div>
      </Section>
    </div>
  );
}

function ReceptionForm({ note, receive }: { note: Note; receive: ServerAction }) {
  const t = useTranslations('deliveries');
  return (
    <ActionForm action={receive}>
      <Hidden name="noteId" value={note.id} />
      {note.lines.map((line, index) => (
        <LineFields key={line.id} line={line} index={index} />
      ))}
      <TextArea name="remark" label={t('remark')} rows={2} optional />
      <AskFirst
        action="delivery.receive"
        facts={[`${note.supplier}, ${t('noteOf', { number: String(note.number), contract: note.contract.number })}`]}
        echo={note.lines.flatMap(({ product }, index) =>
          (['accepted', 'missing'] as const).map((outcome) => ({
            name: `lines[${index}].${outcome}`,
            label: `${t(`${outcome}`)}: ${product}`,
          })),
        )}
      />
    </ActionForm>
  );
}

const allGood = (units: number): LineOutcome => ({
  acceptedUnits: units,
  rejectedUnits: 0,
  rejectReason: null,
  missingUnits: 0,
  missingReason: null,
});

function LineFields({ line, index }: { line: NoteDetailLine; index: number }) {
  const t = useTranslations('deliveries');
  const name = (field: string) => `lines[${index}].${field}`;
  const { scheduledUnits: scheduled, units: noted } = line;
  const expected = scheduled === null ? t('lineExpected.noted', { noted }) : t('lineExpected.scheduled', { scheduled, noted });
  return (
    <Section title={line.product} lead={expected}>
      <div className="stacked:mt-6">
        <Hidden name={name('lineId')} value={line.id} />
        <OutcomeFields index={index} units={line.units} start={allGood(line.units)} />
        <Field name={name('batch')} label={t('seenBatch')} hint={t('seenHint')} defaultValue={line.batch} />
        <DateField name={name('producedOn')} label={t('seenProducedOn')} defaultValue={line.producedOn} />
      </div>
    </Section>
  );
}
