import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { dayShort, instantShort } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import type { Note } from './note-detail';

const { facts, kinds } = paperEs;

type Props = {
  note: Note;
  paper: Paper;
  /** Whose copy it is: its code opens where they are at home. */
  side: 'municipality' | 'supplier';
};

/** The head of a delivery note on paper; once received, of its reception act. */
export function NotePaperHead({ note, paper, side }: Props) {
  const { act } = note;
  return (
    <PaperHead
      paper={paper}
      institution={act ? note.buyer : note.supplier}
      kind={act ? kinds.reception : kinds.note}
      title={note.school.name}
      access={side}
      facts={[
        { label: facts.number, value: `${note.contract.number} · ${note.number}` },
        { label: facts.municipality, value: note.municipality },
        { label: facts.delivered, value: dayShort(note.deliveredOn) },
        ...(act ? [{ label: facts.received, value: instantShort(act.receivedAt) }] : []),
      ]}
    />
  );
}
