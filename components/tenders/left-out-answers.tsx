import { UnservedNotice } from '@/components/demand/unserved-notice';
import { CheckField } from '@/components/ui/choice-fields';
import type { Unserved } from '@/lib/domain/demand/unserved';
import { type AskedOfLots, shortOf } from '@/lib/domain/tenders/lot-demand';
import { demandEs } from '@/lib/messages/es/demand';
import { lotDemandEs } from '@/lib/messages/es/lot-demand';
import { AskedNotice } from './asked-notice';

type Props = {
  unserved: readonly Unserved[];
  asked: readonly AskedOfLots[];
  programmeId: string;
};

/** Whom a draft leaves without ration and which lots buy less than is asked of them, each with the answer that publication needs. */
export function LeftOutAnswers({ unserved, asked, programmeId }: Props) {
  return (
    <>
      <UnservedNotice unserved={unserved} programmeId={programmeId} />
      {unserved.length > 0 && <CheckField name="unservedAcknowledged" label={demandEs.unserved.acknowledge} />}
      <AskedNotice asked={asked} />
      {shortOf(asked).length > 0 && <CheckField name="shortAcknowledged" label={lotDemandEs.acknowledge} />}
    </>
  );
}
