import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';
import type { ProgrammeStatus } from '@/lib/domain/programmes/programmes';

type Props = { action: ServerAction; programme: { id: string; version: number }; nextStatuses: readonly ProgrammeStatus[] };

/** The next step in the life of a year, asked before it is taken. */
export function MovePanel({ action, programme, nextStatuses }: Props) {
  const t = useTranslations('programmes');
  const moves = {
    running: { label: t('move.running'), question: t('move.runningQuestion') },
    closed: { label: t('move.closed'), question: t('move.closedQuestion') },
  };
  return nextStatuses.map((to) =>
    to === 'draft' ? null : (
      <Confirm key={to} label={moves[to].label} question={moves[to].question} tone="secondary">
        <ActionForm action={action} submit={moves[to].label} variant="inline">
          <Hidden name="programmeId" value={programme.id} />
          <Hidden name="version" value={programme.version} />
          <Hidden name="to" value={to} />
        </ActionForm>
      </Confirm>
    ),
  );
}
