import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PaperFoot } from '@/components/paper/paper-foot';
import { DataTable } from '@/components/ui/data-table';
import { type KeyValue, KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import type { ShelfLife } from '@/lib/domain/deliveries/note';
import type { Day, Grams } from '@/lib/domain/units';
import { day, dayShort, instantShort, integer, kilograms } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import type { NoteAmendmentItem } from './amendments';
import { type ReceivedLine, ReceptionAct } from './reception-act';

export type NoteDetailLine = {
  id: string;
  product: string;
  units: number;
  grams: Grams;
  batch: string;
  producedOn: Day;
  expiresOn: Day | null;
  expired: boolean;
  shelfLife: ShelfLife;
  /** What the schedule asks for here; null outside it. */
  scheduledUnits: number | null;
  received: ReceivedLine | null | undefined;
};
export type Note = {
  id: string;
  number: number;
  deliveredOn: Day;
  issuedAt: Date;
  issuedBy: string;
  school: { name: string; place: string };
  /** When the school receives. */
  window: string;
  dueOn: Day | null;
  contract: { number: string };
  buyer: string;
  municipality: string;
  supplier: string;
  shelfLifeDays: number;
  withdrawn: { at: Date; by: string; reason: string } | null;
  act: { receivedAt: Date; receivedBy: string; remark: string } | null;
  amendments: readonly NoteAmendmentItem[];
  lines: readonly NoteDetailLine[];
};

/** A delivery note as both parties read and print it, with its reception act once there is one. */
export function NoteDetail({ note, children }: { note: Note; children?: ReactNode }) {
  const tReceptions = useTranslations('receptions');
  const tPaper = useTranslations('paper');
  const t = useTranslations('deliveries');
  return (
    <>
      {note.withdrawn && (
        <Notice tone="bad" title={tReceptions('withdrawn', { who: note.withdrawn.by, when: instantShort(note.withdrawn.at) })}>
          {note.withdrawn.reason}
        </Notice>
      )}
      <ShelfLifeWarning lines={note.lines} asked={note.shelfLifeDays} />
      <KeyValues
        items={[
          ...placeFacts(t, note),
          { label: t('supplier'), value: note.supplier },
          { label: t('buyer'), value: note.buyer },
          { label: t('contract'), value: note.contract.number },
        ]}
      />
      <Lines lines={note.lines} />
      {children}
      {note.act && (
        <ReceptionAct lines={note.lines} act={note.act} amended={note.amendments.some(({ state }) => state === 'confirmed')} />
      )}
      {!note.act && !note.withdrawn && <p className="text-ink-2 print:hidden!">{t('waiting')}</p>}
      <PaperFoot
        signers={[
          { name: `${note.issuedBy}, ${note.supplier}`, role: tPaper('signers.delivers') },
          { name: note.act?.receivedBy, role: tPaper('signers.receives') },
        ]}
      />
    </>
  );
}

/** Where and when a note delivers, against what the schedule says. */
export function placeFacts(
  t: Translator<'deliveries'>,
  note: Pick<Note, 'school' | 'window' | 'deliveredOn' | 'dueOn'>,
): KeyValue[] {
  return [
    { label: t('school'), value: `${note.school.name}, ${note.school.place}` },
    { label: t('window'), value: note.window },
    { label: t('dueOn'), value: note.dueOn ? day(note.dueOn) : t('outside') },
    { label: t('delivered'), value: day(note.deliveredOn) },
  ];
}

/** Said to the one who delivers and to the one who receives. */
export function ShelfLifeWarning({ lines, asked }: { lines: readonly NoteDetailLine[]; asked: number }) {
  const t = useTranslations('deliveries');
  const warnings = lines.flatMap(({ id, product, shelfLife }) =>
    shelfLife === 'enough' ? [] : [{ id, text: `${product}: ${shelfLifeTold(t, shelfLife, asked)}` }],
  );
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={t('warning')}>
      {warnings.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly NoteDetailLine[] }) {
  const t = useTranslations('deliveries');
  return (
    <DataTable
      caption={t('lines')}
      columns={[
        { key: 'product', label: t('columns.product') },
        { key: 'scheduled', label: t('columns.scheduled'), align: 'end', rest: true },
        { key: 'units', label: t('columns.units'), align: 'end' },
        { key: 'weight', label: t('columns.weight'), align: 'end' },
        { key: 'batch', label: t('columns.batch') },
        { key: 'produced', label: t('columns.produced') },
        { key: 'expires', label: t('columns.expires') },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        product: line.product,
        scheduled: line.scheduledUnits === null ? t('notScheduled') : integer(line.scheduledUnits),
        units: integer(line.units),
        weight: kilograms(line.grams),
        batch: line.batch,
        produced: dayShort(line.producedOn),
        expires: line.expiresOn ? dayShort(line.expiresOn) : t('noExpiry'),
      }))}
    />
  );
}

function shelfLifeTold(t: Translator<'deliveries'>, shelfLife: Exclude<ShelfLife, 'enough'>, days: number): string {
  return shelfLife === 'expired' ? t('shelfLifeWarning.expired') : t(`shelfLifeWarning.${shelfLife}`, { days });
}
