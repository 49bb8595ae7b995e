import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { bidderAmendmentsEs as words } from '@/lib/messages/es/amendments';
import { producer } from '@/lib/routes/producer';

/** A sent offer waits for its author's word on an amendment: until then it does not count. */
export function ToConfirm({ offerId, amendment }: { offerId: string; amendment: number }) {
  return (
    <Notice tone="due" title={words.waits(amendment)}>
      <p>{words.waitsText}</p>
      <LinkButton href={producer.offer(offerId)}>{words.goConfirm}</LinkButton>
    </Notice>
  );
}
