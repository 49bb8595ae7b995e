import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';

const tones = { complies: 'ok', fails: 'bad', unchecked: 'neutral' } as const;

/** Every check written, offer by offer, with its reason and what it comes to. */
export function CheckTable({ view }: { view: EvaluationView }) {
  const { call, offers, requirements, checks, verdicts, may } = view;
  const mends = may.evaluate && call.status === 'closed';
  const checked = offers.filter((offer) => checks.some(({ offerId }) => offerId === offer.id));
  if (checked.length === 0)
    return <p className="text-ink-2">{requirements.length === 0 ? words.nothingAsked : words.notChecked}</p>;
  return checked.map((offer) => {
    const verdict = verdicts[offer.id] ?? 'unchecked';
    return (
      <section key={offer.id}>
        <div className="flex flex-wrap items-center gap-3">
          <h3>{offer.organisationName}</h3>
          <Tag tone={tones[verdict]}>{words.verdictNames[verdict]}</Tag>
          {mends && (
            <AppLink
              href={office.tenderEvaluation(call.id, { corregir: offer.id }, 'verificacion')}
              aria-label={words.mendOf(offer.organisationName)}
            >
              {words.mend}
            </AppLink>
          )}
        </div>
        <Checks view={view} offerId={offer.id} name={offer.organisationName} />
      </section>
    );
  });
}

type ChecksProps = { view: EvaluationView; offerId: string; name: string };

function Checks({ view: { requirements, checks }, offerId, name }: ChecksProps) {
  return (
    <DataTable
      caption={words.checkedOf(name)}
      quietCaption
      columns={[
        { key: 'requirement', label: words.requirement },
        { key: 'result', label: words.result },
        { key: 'reason', label: words.reason },
      ]}
      rows={checks
        .filter((check) => check.offerId === offerId)
        .map(({ requirementId, complies, reason }) => ({
          id: requirementId,
          requirement: requirements.find(({ id }) => id === requirementId)?.text,
          result: <Tag tone={complies ? 'ok' : 'bad'}>{complies ? words.complies : words.fails}</Tag>,
          reason,
        }))}
    />
  );
}
