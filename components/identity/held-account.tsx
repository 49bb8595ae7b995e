import { ActionForm } from '@/components/ui/action-form';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import { recoveryEs } from '@/lib/messages/es/recovery';

/** On one's own account, after it was opened by a code: what waits, and on a device of one's own the way to end that. */
export function HeldAccount({ onOwnDevice, confirm }: { onOwnDevice: boolean; confirm: ServerAction }) {
  const { held: words } = recoveryEs;
  return (
    <Notice tone="due" title={words.title}>
      <p>{onOwnDevice ? words.here : words.elsewhere}</p>
      {onOwnDevice && <ActionForm action={confirm} submit={words.confirm} variant="inline" />}
    </Notice>
  );
}
