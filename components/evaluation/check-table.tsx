import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { EvaluationView } from '@/lib/domain/awards/view';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';

const tones = { complies: 'ok', fails: 'bad', unchecked: 'neutral' } as const;

/** Every check written, offer by offer, with its reason. */
export function CheckTable({ view: { call, offers, requirements, checks, verdicts, may } }: { view: EvaluationView }) {
  const mends = may.evaluate && call.status === 'closed';
  const rows = offers.flatMap((offer) =>
    checks
      .filter((check) => check.offerId === offer.id)
      .map(({ requirementId, complies, reason }) => ({
        id: `${offer.id} ${requirementId}`,
        bidder: (
          <>
            {offer.organisationName}{' '}
            <Tag tone={tones[verdicts[offer.id] ?? 'unchecked']}>{words.verdictNames[verdicts[offer.id] ?? 'unchecked']}</Tag>
          </>
        ),
        requirement: requirements.find(({ id }) => id === requirementId)?.text,
        result: <Tag tone={complies ? 'ok' : 'bad'}>{complies ? words.complies : words.fails}</Tag>,
        reason,
        mend: mends && (
          <AppLink href={`/municipio/convocatorias/${call.id}/evaluacion?corregir=${offer.id}#verificacion`}>
            {words.mend}
          </AppLink>
        ),
      })),
  );
  return (
    <DataTable
      caption={words.checked}
      columns={[
        { key: 'bidder', label: words.bidder },
        { key: 'requirement', label: words.requirement },
        { key: 'result', label: words.result },
        { key: 'reason', label: words.reason },
        ...(mends ? [{ key: 'mend', label: words.mend, hidden: true }] : []),
      ]}
      rows={rows}
      empty={<p className="quiet">{requirements.length === 0 ? words.nothingAsked : words.notChecked}</p>}
    />
  );
}
