import type { ReactNode } from 'react';
import { PaperFoot } from '@/components/paper/paper-foot';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { ShelfLife } from '@/lib/domain/deliveries/note';
import { notRecorded, type RejectReason, readsOtherwise } from '@/lib/domain/deliveries/reception';
import type { Day, Grams } from '@/lib/domain/units';
import { rejectReasonNames, deliveriesEs as words } from '@/lib/messages/es/deliveries';
import { day, dayShort, instantLong, integer, kilograms } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';

const { signers } = paperEs;

export type SheetLine = {
  id: string;
  product: string;
  units: number;
  grams: Grams;
  batch: string;
  producedOn: Day;
  expiresOn: Day | null;
  shelfLife: ShelfLife;
  received: {
    acceptedUnits: number;
    rejectedUnits: number;
    rejectReason: RejectReason | null;
    seenBatch: string;
    /** Null where nobody recorded it. */
    seenProducedOn: Day | null;
  } | null;
};
export type Note = {
  id: string;
  number: number;
  deliveredOn: Day;
  issuedAt: Date;
  issuedBy: string;
  school: { name: string; place: string };
  contract: { number: string };
  buyer: string;
  municipality: string;
  supplier: string;
  shelfLifeDays: number;
  act: { receivedAt: Date; receivedBy: string; remark: string } | null;
  lines: readonly SheetLine[];
};

/** A delivery note as both parties read and print it, with its reception act once there is one. */
export function NoteSheet({ note, children }: { note: Note; children?: ReactNode }) {
  return (
    <>
      <ShelfLifeWarning lines={note.lines} asked={note.shelfLifeDays} />
      <KeyValues
        items={[
          { label: words.school, value: `${note.school.name}, ${note.school.place}` },
          { label: words.supplier, value: note.supplier },
          { label: words.buyer, value: note.buyer },
          { label: words.contract, value: note.contract.number },
          { label: words.delivered, value: day(note.deliveredOn) },
        ]}
      />
      <Lines lines={note.lines} />
      {children}
      {note.act ? <ReceptionAct lines={note.lines} act={note.act} /> : <p className="quiet no-print">{words.waiting}</p>}
      <PaperFoot
        signers={[
          { name: `${note.issuedBy}, ${note.supplier}`, role: signers.delivers },
          { name: note.act?.receivedBy, role: signers.receives },
        ]}
      />
    </>
  );
}

/** Said to the one who delivers and to the one who receives. */
export function ShelfLifeWarning({ lines, asked }: { lines: readonly SheetLine[]; asked: number }) {
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

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  const columns = words.columns;
  return (
    <DataTable
      caption={words.lines}
      columns={[
        { key: 'product', label: columns.product },
        { key: 'units', label: columns.units, align: 'end' },
        { key: 'weight', label: columns.weight, align: 'end' },
        { key: 'batch', label: columns.batch },
        { key: 'produced', label: columns.produced },
        { key: 'expires', label: columns.expires },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        product: line.product,
        units: integer(line.units),
        weight: kilograms(line.grams),
        batch: line.batch,
        produced: dayShort(line.producedOn),
        expires: line.expiresOn ? dayShort(line.expiresOn) : words.noExpiry,
      }))}
    />
  );
}

function ReceptionAct({ lines, act }: { lines: readonly SheetLine[]; act: NonNullable<Note['act']> }) {
  const columns = words.columns;
  return (
    <Section title={words.actTitle} lead={`${words.actOn}: ${instantLong(act.receivedAt)}`}>
      <DataTable
        caption={words.actTitle}
        quietCaption
        columns={[
          { key: 'product', label: columns.product },
          { key: 'accepted', label: columns.accepted, align: 'end' },
          { key: 'rejected', label: columns.rejected, align: 'end' },
          { key: 'batch', label: columns.batch },
          { key: 'produced', label: columns.produced },
        ]}
        rows={lines.flatMap(({ received, ...line }) => (received ? [receivedRow(line, received)] : []))}
      />
      {act.remark && <KeyValues items={[{ label: words.remark, value: act.remark }]} />}
    </Section>
  );
}

function receivedRow(line: Omit<SheetLine, 'received'>, received: NonNullable<SheetLine['received']>) {
  return {
    id: line.id,
    product: line.product,
    accepted: integer(received.acceptedUnits),
    rejected: received.rejectReason
      ? `${integer(received.rejectedUnits)}, ${rejectReasonNames[received.rejectReason]}`
      : integer(received.rejectedUnits),
    batch: (
      <>
        {received.seenBatch} {readsOtherwise(received, line) && <Tag tone="due">{words.differs}</Tag>}
      </>
    ),
    produced: received.seenProducedOn ? dayShort(received.seenProducedOn) : notRecorded,
  };
}
