import type { Route } from 'next';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Role } from '@/lib/domain/access/actor';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { RuleTrace } from '@/lib/domain/tenders/rule-trace';
import type { Tender } from '@/lib/domain/tenders/tender';
import { dayOfMonth, dayShort, instantShort, money } from '@/lib/messages/es/format';
import { roleNames } from '@/lib/messages/es/layouts';
import { paperEs } from '@/lib/messages/es/paper';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
import { standingName, tendersEs } from '@/lib/messages/es/tenders';
import { publishEs } from '@/lib/messages/es/tenders-office';
import { LawFact, modalityName } from './law-facts';

const { facts, kinds } = paperEs;

/** The head of a tender on paper, for everybody and for the office. */
export function TenderPaperHead({
  detail: { tender, standing, partlyDeserted, contractsEnded, buyer },
  paper,
}: {
  detail: TenderDetail;
  paper: Paper;
}) {
  const { publishedAt, deadlineAt } = tender;
  return (
    <PaperHead
      paper={paper}
      institution={buyer.name}
      kind={kinds.tender}
      title={tender.title}
      access={publishedAt ? 'public' : 'municipality'}
      facts={[
        { label: facts.number, value: tender.reference },
        { label: facts.municipality, value: buyer.municipality },
        { label: facts.state, value: standingName(standing, { partlyDeserted, contractsEnded }) },
        ...(publishedAt ? [{ label: facts.published, value: dayShort(dayOfMonth(publishedAt)) }] : []),
        ...(deadlineAt ? [{ label: facts.deadline, value: instantShort(deadlineAt) }] : []),
      ]}
    />
  );
}

/** Why a tender was cancelled or annulled. */
export function Ending({ tender }: { tender: Tender }) {
  if (!tender.cancelReason) return null;
  return (
    <Notice tone="bad" title={tender.status === 'annulled' ? tendersEs.annulled : tendersEs.cancelled}>
      {tender.cancelReason}
    </Notice>
  );
}

/** The other calls of the same purchase. */
export function LinkedTenders({
  detail: { firstCall, secondCall },
  hrefOf,
}: {
  detail: TenderDetail;
  hrefOf: (id: string) => Route;
}) {
  if (!firstCall && !secondCall) return null;
  return (
    <ul className="flex flex-wrap items-center gap-3">
      {firstCall && (
        <li>
          <AppLink href={hrefOf(firstCall.id)}>{tendersEs.firstCall(firstCall.reference)}</AppLink>
        </li>
      )}
      {secondCall && (
        <li>
          <AppLink href={hrefOf(secondCall.id)}>{tendersEs.secondCall(secondCall.reference)}</AppLink>
        </li>
      )}
    </ul>
  );
}

/** That other purchases of the same object exist, and why they are not a split one. */
export function SplittingNote({ splitting }: { splitting: NonNullable<RuleTrace['splitting']> }) {
  return (
    <Notice tone="due" title={publishEs.splitTitle}>
      <p>{publishEs.split(money(BigInt(splitting.sumCentavos)), modalityName(splitting.together.rule))}</p>
      <p>{splitting.others.map(({ reference }) => reference).join(', ')}</p>
      {splitting.reason && (
        <p>
          {publishEs.splittingReasonField}: {splitting.reason}
        </p>
      )}
      <p>
        <LawFact trace={splitting.trace} />
      </p>
    </Notice>
  );
}

export type SharedPairs = readonly (readonly [Role, Role])[];

/** Says on a tender that two functions which one person does not hold over it were exercised from one browser. */
export function SharedDevices({ pairs }: { pairs: SharedPairs }) {
  const { title, told } = rolesByTwoEs.devices;
  if (pairs.length === 0) return null;
  return (
    <Notice tone="due" title={title}>
      {pairs.map(([one, other]) => (
        <p key={one + other}>{told(roleNames[one], roleNames[other])}</p>
      ))}
    </Notice>
  );
}
