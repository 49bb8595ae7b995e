import { useTranslations } from 'next-intl';
import { Stepper } from '@/components/ui/stepper';
import type { TenderStatus } from '@/lib/domain/tenders/tender';

const path = ['draft', 'published', 'closed', 'evaluated', 'awarded', 'contracted'] as const;

/** Where a tender stands on its way; one that ended before the contract has left the way and shows none. */
export function LifeSteps({ standing }: { standing: TenderStatus }) {
  const t = useTranslations('tenders-office');
  const current = (path as readonly TenderStatus[]).indexOf(standing);
  if (current < 0) return null;
  return (
    <Stepper
      label={t('officeTenders.life')}
      current={current}
      steps={path.map((step) => ({ label: t(`officeTenders.lifeSteps.${step}`) }))}
    />
  );
}
