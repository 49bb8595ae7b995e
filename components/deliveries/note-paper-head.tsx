import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { dayShort, instantShort } from '@/lib/messages/format';
import type { Note } from './note-detail';

type Props = {
  note: Note;
  paper: Paper;
  /** Whose copy it is: its code opens where they are at home. */
  side: 'municipality' | 'supplier';
};

/** The head of a delivery note on paper; once received, of its reception act. */
export function NotePaperHead({ note, paper, side }: Props) {
  const t = useTranslations('paper');
  const { act } = note;
  return (
    <PaperHead
      paper={paper}
      institution={act ? note.buyer : note.supplier}
      kind={act ? t('kinds.reception') : t('kinds.note')}
      title={note.school.name}
      access={side}
      facts={[
        { label: t('facts.number'), value: `${note.contract.number} · ${note.number}` },
        { label: t('facts.municipality'), value: note.municipality },
        { label: t('facts.delivered'), value: dayShort(note.deliveredOn) },
        ...(act ? [{ label: t('facts.received'), value: instantShort(act.receivedAt) }] : []),
      ]}
    />
  );
}
