import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { AppLink } from '@/components/ui/app-link';
import { Notice } from '@/components/ui/notice';
import type { Role } from '@/lib/domain/access/actor';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import type { RuleTrace } from '@/lib/domain/tenders/rule-trace';
import type { Tender } from '@/lib/domain/tenders/tender';
import { dayOfMonth, dayShort, instantShort, money } from '@/lib/messages/format';
import { foodGroupNames } from '@/lib/messages/told/food-groups';
import { standingName } from '@/lib/messages/told/tenders';
import type { Translator } from '@/lib/messages/translator';
import { LawFact, modalityName } from './law-facts';

/** The head of a tender on paper, for everybody and for the office. */
export function TenderPaperHead({
  detail: { tender, standing, partlyDeserted, contractsEnded, buyer },
  paper,
}: {
  detail: TenderDetail;
  paper: Paper;
}) {
  const tTenders = useTranslations('tenders');
  const tPaper = useTranslations('paper');
  const { publishedAt, deadlineAt } = tender;
  return (
    <PaperHead
      paper={paper}
      institution={buyer.name}
      kind={tPaper('kinds.tender')}
      title={tender.title}
      access={publishedAt ? 'public' : 'municipality'}
      facts={[
        { label: tPaper('facts.number'), value: tender.reference },
        { label: tPaper('facts.municipality'), value: buyer.municipality },
        { label: tPaper('facts.state'), value: standingName(tTenders, standing, { partlyDeserted, contractsEnded }) },
        ...(publishedAt ? [{ label: tPaper('facts.published'), value: dayShort(dayOfMonth(publishedAt)) }] : []),
        ...(deadlineAt ? [{ label: tPaper('facts.deadline'), value: instantShort(deadlineAt) }] : []),
      ]}
    />
  );
}

/** Why a tender was cancelled or annulled. */
export function Ending({ tender }: { tender: Tender }) {
  const tTenders = useTranslations('tenders');
  if (!tender.cancelReason) return null;
  return (
    <Notice tone="bad" title={tender.status === 'annulled' ? tTenders('annulled') : tTenders('cancelled')}>
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
  const tTenders = useTranslations('tenders');
  if (!firstCall && !secondCall) return null;
  return (
    <ul className="flex flex-wrap items-center gap-3">
      {firstCall && (
        <li>
          <AppLink href={hrefOf(firstCall.id)}>{tTenders('firstCall', { reference: firstCall.reference })}</AppLink>
        </li>
      )}
      {secondCall && (
        <li>
          <AppLink href={hrefOf(secondCall.id)}>{tTenders('secondCall', { reference: secondCall.reference })}</AppLink>
        </li>
      )}
    </ul>
  );
}

/** By what other purchases are alike: the very same foods, or only their groups, which what was published long ago does not name. */
export function splitTitle(
  t: Translator<'tenders-office'>,
  tFoodGroups: Translator<'food-groups'>,
  groups: readonly string[] | undefined,
): string {
  if (!groups) return t('publish.splitTitle.unknown');
  if (groups.length === 0) return t('publish.splitTitle.foods');
  return t('publish.splitTitle.groups', { groups: foodGroupNames(tFoodGroups, groups) });
}

/** That other purchases of the same object exist, and why they are not a split one. */
export function SplittingNote({ splitting }: { splitting: NonNullable<RuleTrace['splitting']> }) {
  const tTendersOffice = useTranslations('tenders-office');
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('law');
  return (
    <Notice tone="due" title={splitTitle(tTendersOffice, tFoodGroups, splitting.groups)}>
      <p>
        {tTendersOffice('publish.split', {
          sum: money(BigInt(splitting.sumCentavos)),
          modality: modalityName(t, splitting.together.rule),
        })}
      </p>
      <p>{splitting.others.map(({ reference }) => reference).join(', ')}</p>
      {splitting.reason && (
        <p>
          {tTendersOffice('publish.splittingReasonField')}: {splitting.reason}
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
  const tRolesByTwo = useTranslations('roles-by-two');
  const tLayouts = useTranslations('layouts');
  if (pairs.length === 0) return null;
  return (
    <Notice tone="due" title={tRolesByTwo('devices.title')}>
      {pairs.map(([one, other]) => (
        <p key={one + other}>
          {tRolesByTwo('devices.told', { one: tLayouts(`roleNames.${one}`), other: tLayouts(`roleNames.${other}`) })}
        </p>
      ))}
    </Notice>
  );
}
