import type { Actor } from './access/actor';
import { type ActionName, type PolicyRow, policy } from './access/policy';
import { type NoticeCode, noticeCodes } from './notices';

const people = ['invitation.create', 'recovery.vouch'] as const;
const roles = ['role.second'] as const;
const census = ['producer.confirm'] as const;
const tenders = ['tender.publish', 'tender.recommend', 'tender.award'] as const;
const contracts = ['contract.formalise', 'contract.end', 'payment.record'] as const;
const deliveries = ['delivery.close', 'delivery.receive'] as const;
const payments = ['payment.record', 'contract.formalise'] as const;
const rules = ['rule.ask', 'rule.validate'] as const;
const matrix = ['commitment.answer'] as const;

/** Whose work in a municipality a notice is about: theirs who may do one of these. */
const work: Record<NoticeCode, readonly ActionName[]> = {
  'member-joined': people,
  'administrator-invited': people,
  'role-proposed': roles,
  'role-seconded': roles,
  'role-declined': roles,
  'recovery-issued': people,
  'account-recovered': people,
  'account-opened-by-link': people,
  'recovery-confirmed': people,
  'producer-entered': census,
  'producer-returned': census,
  'capacity-entered': census,
  'document-entered': census,
  'producer-registered': census,
  'producer-confirmed': census,
  'document-to-verify': census,
  'document-verified': census,
  'tender-published': tenders,
  'tender-amended': tenders,
  'tender-extended': tenders,
  'tender-cancelled': tenders,
  'tender-annulled': tenders,
  'question-asked': ['question.answer'],
  'questions-answered': ['question.answer'],
  'offers-opened': tenders,
  'award-recommended': tenders,
  'evaluation-returned': tenders,
  'tender-awarded': tenders,
  'award-passed-on': tenders,
  'award-received': tenders,
  'tender-deserted': tenders,
  'offer-deadline-near': tenders,
  'tender-closed': tenders,
  'contract-formalised': contracts,
  'contract-rescheduled': contracts,
  'contract-change-proposed': contracts,
  'contract-change-agreed': contracts,
  'contract-change-declined': contracts,
  'contract-fined': contracts,
  'fine-lifted': contracts,
  'contract-ended': contracts,
  'delivery-rejected': deliveries,
  'note-withdrawn': deliveries,
  'deliveries-closed': deliveries,
  'amendment-proposed': deliveries,
  'amendment-confirmed': deliveries,
  'amendment-declined': deliveries,
  'payment-recorded': payments,
  'payment-reversed': payments,
  'rule-validation-asked': rules,
  'rule-validated': rules,
  'commitment-recorded': matrix,
  'commitment-answered': matrix,
};

/** Who reads: what they are in which kind of organisation. */
export type NoticeReader = Pick<Actor, 'roles'> & { organisation: Pick<Actor['organisation'], 'kind'> };

/**
 * Codes of which a person of a municipality is not told by the bell and by mail, because others do that work: they find them under all
 * notices of the municipality. Elsewhere a few people do everything, and each is told of all.
 */
export function codesOfOthers({ roles: own, organisation }: NoticeReader): NoticeCode[] {
  if (organisation.kind !== 'municipality') return [];
  const does = (action: ActionName) => {
    const row: PolicyRow = policy[action];
    return row.roles?.some((role) => own.includes(role)) ?? true;
  };
  return noticeCodes.filter((code) => !work[code].some(does));
}
