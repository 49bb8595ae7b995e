import { Notice } from '@/components/ui/notice';
import type { Idle } from '@/lib/domain/tenders/office-hours';
import type { RuleTrace } from '@/lib/domain/tenders/rule-trace';
import { idleEs, idleSentence } from '@/lib/messages/es/idle';
import { reachEs } from '@/lib/messages/es/reach';

/** Why a tender closes when nobody works. */
export function IdleNote({ idle }: { idle: NonNullable<RuleTrace['deadline']['idle']> }) {
  return (
    <p className="text-small">
      {idleEs.told(idleSentence({ because: idle.because, name: idle.name ?? '' } as Idle), idle.reason)}
    </p>
  );
}

/** That nobody in the census could serve some lots when it was published, and why it was. */
export function OutOfReachNote({ outOfReach }: { outOfReach: NonNullable<RuleTrace['outOfReach']> }) {
  return <Notice tone="due">{reachEs.told(outOfReach.lots, outOfReach.reason)}</Notice>;
}
