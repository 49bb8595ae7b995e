import { type PastAct, RecordHistory } from '@/components/history/record-history';
import type { Paper } from '@/components/paper/paper-head';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Tag } from '@/components/ui/tag';
import { deliveriesEs as words } from '@/lib/messages/es/deliveries';
import { NotePaperHead } from './note-paper-head';
import { type Note, NoteSheet } from './note-sheet';

/** The producer's own note: to show, to print, and to make up for what was rejected. */
export function ProducerNote({ note, paper, history }: { note: Note; paper: Paper; history: readonly PastAct[] }) {
  const rejected = note.lines.some(({ received }) => received && received.rejectedUnits > 0);
  return (
    <Page
      title={words.issued(note.number)}
      width="narrow"
      breadcrumb={[{ label: words.title, href: '/productor/entregas' }]}
      tag={<Tag tone={note.act ? 'ok' : 'due'}>{words.states[note.act ? 'received' : 'delivered']}</Tag>}
      actions={<PrintButton />}
    >
      <NotePaperHead note={note} paper={paper} side="supplier" />
      <NoteSheet note={note} />
      {rejected && (
        <p className="no-print">
          <LinkButton href={`/productor/entregas/${note.id}?reponer=si`}>{words.makeUp}</LinkButton>
        </p>
      )}
      <div className="no-print">
        <RecordHistory entries={history} />
      </div>
    </Page>
  );
}
