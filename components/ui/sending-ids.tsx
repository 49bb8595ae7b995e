import type { AboutRecords } from '@/lib/domain/kept-text';
import type { ActionState } from '@/lib/domain/outcome';

type Props = {
  state: ActionState;
  /** Id of the first sending from this page view. */
  requestId: string;
  /** Whose page it is; absent on public pages. */
  tag: string | undefined;
  /** The records that the form is about. */
  about: AboutRecords;
};

/**
 * What travels with every form: which sending it is, so that one sent twice is done once; which earlier ones it corrects; for whom the
 * page was shown. A refused form that goes again is the same sending still, unless the answer gave it another id.
 */
export function SendingIds({ state, requestId, tag, about }: Props) {
  const typed = state.status === 'refused' ? state.values : {};
  const next = state.status === 'idle' ? undefined : state.requestId;
  const corrects = state.status === 'refused' && state.sentBefore ? state.sentBefore.corrects : [typed.corrects ?? []].flat();
  const sentAs = typeof typed.requestId === 'string' ? typed.requestId : requestId;
  return (
    <>
      <input type="hidden" name="requestId" value={next ?? sentAs} />
      {corrects.map((id) => (
        <input key={id} type="hidden" name="corrects" value={id} />
      ))}
      {tag && <input type="hidden" name="sentBy" value={tag} />}
      {tag && Object.keys(about).length > 0 && <input type="hidden" name="about" value={Object.keys(about).join(' ')} />}
    </>
  );
}
