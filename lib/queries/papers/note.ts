import 'server-only';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import { notRecorded } from '@/lib/domain/deliveries/reception';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { day, dayShort, instantLong, instantShort, integer, kilograms } from '@/lib/messages/format';
import { acceptedText, missingText, rejectedText } from '@/lib/messages/told/receptions';
import type { Download } from '../download';
import { type NoteView, readNote } from '../notes';
import { paperFile } from './file';

/**
 * A delivery note on paper; once it was received, its reception act. For its parties, from the query of its page; null as its page is.
 * @param pageOf where whoever asks is at home
 */
export async function readNotePaper(
  rawId: string,
  pageOf: (id: string) => Route,
  format: string | null,
): Promise<Download | null> {
  const note = await readNote(rawId);
  if (!note) return null;
  const t = await getTranslations('paper');
  const { act } = note;
  const blocks = [
    ...(await head(note)),
    await lines(note),
    ...(act ? await received(note, act) : []),
    {
      kind: 'signatures',
      signers: [
        { name: `${note.issuedBy}, ${note.supplier}`, role: t('signers.delivers') },
        { name: act?.receivedBy, role: t('signers.receives') },
      ],
    } as const,
  ];
  return paperFile(
    {
      institution: act ? note.buyer : note.supplier,
      kind: act ? t('kinds.reception') : t('kinds.note'),
      number: `${note.contract.number} · ${note.number}`,
      title: note.school.name,
      page: pageOf(note.id),
      blocks,
    },
    format,
  );
}

async function head(note: NoteView): Promise<PaperBlock[]> {
  const tReceptions = await getTranslations('receptions');
  const t = await getTranslations('deliveries');
  const { withdrawn } = note;
  return [
    ...(withdrawn
      ? ([
          { kind: 'paragraph', text: tReceptions('withdrawn', { who: withdrawn.by, when: instantShort(withdrawn.at) }) },
          { kind: 'paragraph', text: withdrawn.reason },
        ] as const)
      : []),
    {
      kind: 'facts',
      facts: [
        { label: t('contract'), value: note.contract.number },
        { label: t('school'), value: `${note.school.name}, ${note.school.place}` },
        { label: t('window'), value: note.window },
        { label: t('dueOn'), value: note.dueOn ? day(note.dueOn) : t('outside') },
        { label: t('delivered'), value: day(note.deliveredOn) },
        { label: t('supplier'), value: note.supplier },
        { label: t('buyer'), value: note.buyer },
      ],
    },
  ];
}

async function lines(note: NoteView): Promise<PaperBlock> {
  const t = await getTranslations('deliveries');
  return {
    kind: 'table',
    caption: t('lines'),
    columns: [
      { label: t('columns.product') },
      { label: t('columns.scheduled'), numeric: true },
      { label: t('columns.units'), numeric: true },
      { label: t('columns.weight'), numeric: true },
      { label: t('columns.batch') },
      { label: t('columns.produced') },
      { label: t('columns.expires') },
    ],
    rows: note.lines.map((line) => [
      line.product,
      line.scheduledUnits === null ? t('notScheduled') : integer(line.scheduledUnits),
      integer(line.units),
      kilograms(line.grams),
      line.batch,
      dayShort(line.producedOn),
      line.expiresOn ? dayShort(line.expiresOn) : t('noExpiry'),
    ]),
  };
}

async function received(note: NoteView, act: NonNullable<NoteView['act']>): Promise<PaperBlock[]> {
  const t = await getTranslations('deliveries');
  const isAmended = note.amendments.some(({ state }) => state === 'confirmed');
  return [
    { kind: 'heading', level: 2, text: t('actTitle') },
    { kind: 'paragraph', text: `${t('actOn')}: ${instantLong(act.receivedAt)}` },
    ...(isAmended ? [{ kind: 'paragraph', text: t('amended') } as const] : []),
    {
      kind: 'table',
      caption: t('actTitle'),
      columns: [
        { label: t('columns.product') },
        { label: t('columns.accepted'), numeric: true },
        { label: t('columns.rejected'), numeric: true },
        { label: t('columns.missing'), numeric: true },
        { label: t('columns.batch') },
        { label: t('columns.produced') },
      ],
      rows: note.lines.flatMap(({ product, received: outcome }) =>
        outcome
          ? [
              [
                product,
                acceptedText(t, outcome),
                rejectedText(t, outcome),
                missingText(t, outcome),
                outcome.seenBatch,
                outcome.seenProducedOn ? dayShort(outcome.seenProducedOn) : notRecorded,
              ],
            ]
          : [],
      ),
    },
    ...(act.remark ? [{ kind: 'facts', facts: [{ label: t('remark'), value: act.remark }] } as const] : []),
  ];
}
