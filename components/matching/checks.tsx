import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { Check } from '@/lib/domain/matching/checks';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { gapTold } from '@/lib/messages/told/gaps';
import type { Translator } from '@/lib/messages/translator';

/** Each thing that a lot asks, as it stands for the reader's organisation. */
export function Checks({ checks, requirements }: { checks: readonly Check[]; requirements: readonly Requirement[] }) {
  const tCensus = useTranslations('census');
  const t = useTranslations('matching');
  return (
    <ul className="grid gap-4">
      {checks.map((check) => (
        <li key={`${check.kind}-${check.requirementId}`} className="grid justify-items-start gap-1">
          <CheckTag check={check} />
          <p>{whole(asked(t, check, requirements))}</p>
          {check.state === 'gap' && (
            <p>
              <b>{t('opportunities.missing')}</b> {whole(gapTold(t, tCensus, check.gap))}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function CheckTag({ check }: { check: Check }) {
  const t = useTranslations('matching');
  switch (check.state) {
    case 'met':
      return <Tag tone="ok">{check.unverified ? t('opportunities.unverified') : t('opportunities.met')}</Tag>;
    case 'gap':
      return <Tag tone="due">{t('opportunities.gap')}</Tag>;
    case 'later':
      return <Tag>{t('opportunities.later')}</Tag>;
    case 'exempt':
      return <Tag tone="ok">{`${t('opportunities.exempt')} (${check.ruleId})`}</Tag>;
  }
}

function asked(t: Translator<'matching'>, check: Check, requirements: readonly Requirement[]): string {
  const requirement = requirements.find(({ id }) => id === check.requirementId);
  return requirement?.text ?? (check.kind === 'product' ? t('opportunities.productCheck') : t('opportunities.wholeQuantity'));
}
