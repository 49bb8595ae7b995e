import { Hidden } from '@/components/ui/field';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';

type Props = { tender: Pick<Tender, 'id' | 'version'>; lot?: Pick<Lot, 'id'> };

/** Which version of which draft (and of which of its lots) a form is about: what the action compares with what stands. */
export function Which({ tender, lot }: Props) {
  return (
    <>
      <Hidden name="tenderId" value={tender.id} />
      <Hidden name="version" value={tender.version} />
      {lot && <Hidden name="lotId" value={lot.id} />}
    </>
  );
}
