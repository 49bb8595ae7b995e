import { useTranslations } from 'next-intl';
import { RecordHistory } from '@/components/history/record-history';
import { PaperActions } from '@/components/paper/paper-actions';
import type { Paper } from '@/components/paper/paper-head';
import { ActionForm } from '@/components/ui/action-form';
import { AskHere } from '@/components/ui/ask-first';
import { Confirm } from '@/components/ui/confirm';
import { Hidden, TextArea } from '@/components/ui/field';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { ServerAction } from '@/lib/domain/outcome';
import type { HistoryEntry } from '@/lib/queries/history';
import { producer } from '@/lib/routes/producer';
import { Amendments } from './amendments';
import { type Note, NoteDetail } from './note-detail';
import { NotePaperHead } from './note-paper-head';

type Props = {
  note: Note & { canWithdraw: boolean; canAnswer: boolean; paid: boolean };
  paper: Paper;
  history: readonly HistoryEntry[];
  withdraw: ServerAction;
  answer: ServerAction;
};

/** The producer's own note: to show, to print, to take back while nobody received it, to agree on its act, and to make up. */
export function ProducerNote({ note, paper, history, withdraw, answer }: Props) {
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('deliveries');
  const short = note.lines.some(({ received }) => received && received.rejectedUnits + received.missingUnits > 0);
  const state = note.act ? 'received' : 'delivered';
  return (
    <Page
      title={t('issued', { number: String(note.number) })}
      width="narrow"
      breadcrumb={[{ label: t('title'), href: producer.deliveries() }]}
      tag={
        note.withdrawn ? (
          <Tag tone="neutral">{tReceptions('withdrawnTag')}</Tag>
        ) : (
          <Tag tone={note.act ? 'ok' : 'due'}>{t(`states.${state}`)}</Tag>
        )
      }
      actions={<PaperActions hrefOf={(asked) => producer.deliveryPaper(note.id, asked)} />}
    >
      <NotePaperHead note={note} paper={paper} side="supplier" />
      <NoteDetail note={note} />
      <Amendments amendments={note.amendments} lines={note.lines} answer={note.canAnswer ? answer : undefined} paid={note.paid} />
      {note.canWithdraw && <Withdraw note={note} withdraw={withdraw} />}
      {short && (
        <p className="print:hidden!">
          <LinkButton href={producer.delivery(note.id, { reponer: 'si' })}>{t('makeUp')}</LinkButton>
        </p>
      )}
      <div className="print:hidden!">
        <RecordHistory entries={history} />
      </div>
    </Page>
  );
}

function Withdraw({ note, withdraw }: { note: Note; withdraw: ServerAction }) {
  const tIrreversible = useTranslations('irreversible');
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('deliveries');
  return (
    <div className="print:hidden!">
      <Confirm label={tIrreversible('delivery.withdraw.ask')} question={tReceptions('withdrawQuestion')} tone="secondary">
        <ActionForm action={withdraw}>
          <Hidden name="noteId" value={note.id} />
          <AskHere
            action="delivery.withdraw"
            facts={[`${note.school}, ${t('noteOf', { number: String(note.number), contract: note.contract.number })}`]}
          >
            <TextArea name="why" label={tReceptions('withdrawWhy')} rows={3} />
          </AskHere>
        </ActionForm>
      </Confirm>
    </div>
  );
}
