import { useTranslations } from 'next-intl';
import { UnservedNotice } from '@/components/demand/unserved-notice';
import { CheckField } from '@/components/ui/choice-fields';
import type { Unserved } from '@/lib/domain/demand/unserved';
import { type AskedOfLots, shortOf } from '@/lib/domain/tenders/lot-demand';
import { AskedNotice } from './asked-notice';

type Props = {
  unserved: readonly Unserved[];
  asked: readonly AskedOfLots[];
  programmeId: string;
};

/** Whom a draft leaves without ration and which lots buy less than is asked of them, each with the answer that publication needs. */
export function LeftOutAnswers({ unserved, asked, programmeId }: Props) {
  const tLotDemand = useTranslations('lot-demand');
  const t = useTranslations('demand');
  return (
    <>
      <UnservedNotice unserved={unserved} programmeId={programmeId} />
      {unserved.length > 0 && <CheckField name="unservedAcknowledged" label={t('unserved.acknowledge')} />}
      <AskedNotice asked={asked} />
      {shortOf(asked).length > 0 && <CheckField name="shortAcknowledged" label={tLotDemand('acknowledge')} />}
    </>
  );
}
