import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { ServerAction } from '@/lib/domain/outcome';
import { resumeStep } from '@/lib/messages/told/tour';
import { type TourMark, tourSteps } from '@/lib/routes/tour';

type Props = {
  mark: TourMark | null /** Whose own account the tour would close in this browser. */;
  closes: string | null;
  go: ServerAction;
};

/** The way into the tour from the first page, or back to where the visitor left it. */
export function TourInvitation({ mark, closes, go }: Props) {
  const t = useTranslations('tour');
  return (
    <section className="my-6 grid items-center gap-x-9 gap-y-4 rounded-box border border-t-4 border-line border-t-quinua bg-quinua-tint p-6 wide:grid-cols-[1fr_auto] print:hidden! [&_h2+p]:mt-2">
      <div>
        <h2>{mark ? t('entrance.titleAgain') : t('entrance.title')}</h2>
        <p>{t('entrance.lead')}</p>
        {closes && <p className="text-ink-2">{t('entrance.closes', { name: closes })}</p>}
      </div>
      <ActionForm action={go} variant="inline">
        {mark && <SubmitButton name="step" value={String(tourSteps.indexOf(mark.step) + 1)} label={resumeStep(t, mark.step)} />}
        <SubmitButton
          name="step"
          value="1"
          label={mark ? t('entrance.again') : t('entrance.start')}
          tone={mark ? 'plain' : 'primary'}
        />
      </ActionForm>
    </section>
  );
}
