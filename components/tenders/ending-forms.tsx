import { ActForm } from '@/components/ui/act-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden, TextArea } from '@/components/ui/field';
import type { Door } from '@/lib/domain/outcome';
import type { Tender } from '@/lib/domain/tenders/tender';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
import { Which } from './which';

export type EndingActs = { cancel: Door; annul: Door; callAgain: Door };
type Rights = { cancel: boolean; annul: boolean; callAgain: boolean };

/** What ends a tender, or takes up what it left: each asked about before it is done. */
export function EndingForms({ tender, rights, acts }: { tender: Tender; rights: Rights; acts: EndingActs }) {
  const { cancel, cancelQuestion, annul, annulQuestion, callAgain, callAgainQuestion } = officeTendersEs;
  if (!rights.cancel && !rights.annul && !rights.callAgain) return null;
  return (
    <div className="cluster">
      {rights.callAgain && (
        <Confirm label={callAgain} question={callAgainQuestion} tone="secondary">
          <ActForm act={acts.callAgain} submit={callAgain}>
            <Hidden name="tenderId" value={tender.id} />
          </ActForm>
        </Confirm>
      )}
      {rights.cancel && <EndingForm tender={tender} act={acts.cancel} label={cancel} question={cancelQuestion} />}
      {rights.annul && <EndingForm tender={tender} act={acts.annul} label={annul} question={annulQuestion} />}
    </div>
  );
}

function EndingForm({ tender, act, label, question }: { tender: Tender; act: Door; label: string; question: string }) {
  return (
    <Confirm label={label} question={question}>
      <p className="quiet">{officeTendersEs.endRule}</p>
      <ActForm act={act} submit={label} tone="danger">
        <Which tender={tender} />
        <TextArea name="reason" label={officeTendersEs.endReason} hint={officeTendersEs.endReasonHint} />
      </ActForm>
    </Confirm>
  );
}
