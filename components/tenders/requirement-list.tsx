import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { termsIn } from '@/lib/domain/law/terms';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { requirementFigure } from '@/lib/messages/told/requirements';

type Props = {
  requirements: readonly Requirement[] /** What can be done with one. */;
  action?: (requirement: Requirement) => ReactNode;
};

/** Requirements with their reasons. */
export function RequirementList({ requirements, action }: Props) {
  const t = useTranslations('tenders');
  if (requirements.length === 0) return <p className="text-ink-2">{t('noRequirements')}</p>;
  return (
    <>
      <ul data-part="requirements" className={looks.list}>
        {requirements.map((requirement) => (
          <li key={requirement.id}>
            <p className="font-semibold">{requirement.text}</p>
            <span className="flex flex-wrap items-center gap-3">
              {requirementFigure(t, requirement) && <Tag tone="info">{requirementFigure(t, requirement)}</Tag>}
              <Tag>{t(`requirementKindNames.${requirement.kind}`)}</Tag>
            </span>
            <p className="text-ink-2">
              {t('reason')}: {requirement.reason}
              {requirement.ruleId && ` · ${requirement.ruleId}`}
            </p>
            {action && (
              <div className="col-span-full flex flex-wrap items-start gap-x-4 gap-y-1 [&>[open]]:basis-full">
                {action(requirement)}
              </div>
            )}
          </li>
        ))}
      </ul>
      <TermList of={termsIn(requirements.flatMap(({ text, reason }) => [text, reason]))} />
    </>
  );
}
