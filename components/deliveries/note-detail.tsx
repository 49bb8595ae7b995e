import type { ReactNode } from 'react';
import { PaperFoot } from '@/components/paper/paper-foot';
import { DataTable } from '@/components/ui/data-table';
import { type KeyValue, KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import type { ShelfLife } from '@/lib/domain/deliveries/note';
import type { Day, Grams } from '@/lib/domain/units';
import { deliveriesEs as words } from '@/lib/messages/es/deliveries';
import { day, dayShort, instantShort, integer, kilograms } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import { receptionsEs } from '@/lib/messages/es/receptions';
import type { NoteAmendmentItem } from './amendments';
import { type ReceivedLine, ReceptionAct } from './reception-act';

const { signers } = paperEs;

export type NoteDetailLine = {
  id: string;
  product: string;
  units: number;
  grams: Grams;
  batch: string;
  producedOn: Day;
  expiresOn: Day | null;
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
  return (
    <>
      {note.withdrawn && (
        <Notice tone="bad" title={receptionsEs.withdrawn(note.withdrawn.by, instantShort(note.withdrawn.at))}>
          {note.withdrawn.reason}
        </Notice>
      )}
      <ShelfLifeWarning lines={note.lines} asked={note.shelfLifeDays} />
      <KeyValues
        items={[
          ...placeFacts(note),
          { label: words.supplier, value: note.supplier },
          { label: words.buyer, value: note.buyer },
          { label: words.contract, value: note.contract.number },
        ]}
      />
      <Lines lines={note.lines} />
      {children}
      {note.act && (
        <ReceptionAct lines={note.lines} act={note.act} amended={note.amendments.some(({ state }) => state === 'confirmed')} />
      )}
      {!note.act && !note.withdrawn && <p className="text-ink-2 print:hidden!">{words.waiting}</p>}
      <PaperFoot
        signers={[
          { name: `${note.issuedBy}, ${note.supplier}`, role: signers.delivers },
          { name: note.act?.receivedBy, role: signers.receives },
        ]}
      />
    </>
  );
}

/** Where and when a note delivers, against what the schedule says. */
export function placeFacts(note: Pick<Note, 'school' | 'window' | 'deliveredOn' | 'dueOn'>): KeyValue[] {
  return [
    { label: words.school, value: `${note.school.name}, ${note.school.place}` },
    { label: words.window, value: note.window },
    { label: words.dueOn, value: note.dueOn ? day(note.dueOn) : words.outside },
    { label: words.delivered, value: day(note.deliveredOn) },
  ];
}

/** Said to the one who delivers and to the one who receives. */
export function ShelfLifeWarning({ lines, asked }: { lines: readonly NoteDetailLine[]; asked: number }) {
  const warnings = lines.flatMap(({ id, product, shelfLife }) =>
    shelfLife === 'enough' ? [] : [{ id, text: `${product}: ${words.shelfLife[shelfLife](asked)}` }],
  );
  if (warnings.length === 0) return null;
  return (
    <Notice tone="due" title={words.warning}>
      {warnings.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </Notice>
  );
}

function Lines({ lines }: { lines: readonly NoteDetailLine[] }) {
  const columns = words.columns;
  return (
    <DataTable
      caption={words.lines}
      columns={[
        { key: 'product', label: columns.product },
        { key: 'scheduled', label: columns.scheduled, align: 'end', rest: true },
        { key: 'units', label: columns.units, align: 'end' },
        { key: 'weight', label: columns.weight, align: 'end' },
        { key: 'batch', label: columns.batch },
        { key: 'produced', label: columns.produced },
        { key: 'expires', label: columns.expires },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        product: line.product,
        scheduled: line.scheduledUnits === null ? words.notScheduled : integer(line.scheduledUnits),
        units: integer(line.units),
        weight: kilograms(line.grams),
        batch: line.batch,
        produced: dayShort(line.producedOn),
        expires: line.expiresOn ? dayShort(line.expiresOn) : words.noExpiry,
      }))}
    />
  );
}
