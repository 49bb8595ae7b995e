import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { PaperActions } from '@/components/paper/paper-actions';
import type { Paper } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AgreeField } from '@/components/ui/agree-field';
import type { Echo } from '@/components/ui/ask-dialog';
import { AskFirst } from '@/components/ui/ask-first';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page, Section } from '@/components/ui/page';
import type { LineOutcome } from '@/lib/domain/deliveries/reception';
import type { ServerAction } from '@/lib/domain/outcome';
import { day } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
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
  /** The act was signed a moment ago. */
  received: boolean;
  receive: ServerAction;
};

/** At the school's gate: count, look, accept. Whoever may not receive reads the note and why. */
export function ReceptionPage({ note, paper, history, received, receive }: Props) {
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
    <Page
      {...page}
      title={note.act ? t('actTitle') : t('issued', { number: String(note.number) })}
      actions={<PaperActions hrefOf={(asked) => office.receptionPaper(note.id, asked)} />}
    >
      <SavedNotice saved={received}>{t('signed')}</SavedNotice>
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
      <AgreeField name="agreedExpired" label={t('agree.expired')} />
      <AskFirst
        action="delivery.receive"
        facts={[`${note.supplier}, ${t('noteOf', { number: String(note.number), contract: note.contract.number })}`]}
        echo={note.lines.flatMap((line, index) => outcomeEcho(t, line, index))}
      />
    </ActionForm>
  );
}

/** All that is signed of a line: what is good, what is rejected, what never came, and why. */
function outcomeEcho(t: Translator<'deliveries'>, { product, units }: NoteDetailLine, index: number): Echo[] {
  const name = (field: string) => `lines[${index}].${field}`;
  const whole = { of: units, less: [name('accepted'), name('missing')] };
  return [
    { name: name('accepted'), label: `${t('accepted')}: ${product}` },
    { name: name('rejected'), label: `${t('rejectedUnits')}: ${product}`, rest: whole },
    { name: name('reason'), label: t('reason') },
    { name: name('missing'), label: `${t('missing')}: ${product}` },
    { name: name('missingReason'), label: t('missingReason') },
  ];
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
        <p className={line.expired ? 'font-semibold text-teja' : 'num'}>{expiryTold(t, line)}</p>
        <OutcomeFields index={index} units={line.units} start={allGood(line.units)} />
        <Field name={name('batch')} label={t('seenBatch')} hint={t('seenHint')} defaultValue={line.batch} />
        <DateField name={name('producedOn')} label={t('seenProducedOn')} defaultValue={line.producedOn} />
      </div>
    </Section>
  );
}

/** Until when the note says that it keeps. */
function expiryTold(t: Translator<'deliveries'>, { expiresOn, expired }: NoteDetailLine): string {
  if (expiresOn === null) return t('lineExpires.none');
  return t(`lineExpires.${expired ? 'past' : 'told'}`, { day: day(expiresOn) });
}
