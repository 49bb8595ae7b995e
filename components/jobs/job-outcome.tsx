import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { type JobKind, type JobResult, keptFileDays, type MadeFile } from '@/lib/domain/jobs/job';
import { isRefusalCode } from '@/lib/domain/refusal-codes';
import { dayShort, fileSize } from '@/lib/messages/format';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { useTranslators } from '@/lib/messages/use-translators';
import type { OwnJob } from '@/lib/queries/jobs';
import { account } from '@/lib/routes/account';
import { office } from '@/lib/routes/office';

/** What became of it: what it made, or why it did not. */
export function JobOutcome({ job, now }: { job: OwnJob; now: Date }) {
  const translators = useTranslators();
  const t = translators('jobs');
  const { state, errorCode, errorParams } = job;
  if (state === 'done') return <Made job={job} now={now} />;
  if (state === 'refused' && errorCode && isRefusalCode(errorCode))
    return (
      <Notice tone="bad" title={t('refused')} live>
        <p>{refusalSentence(translators, errorCode, errorParams)}</p>
      </Notice>
    );
  if (state === 'failed')
    return (
      <Notice tone="bad" title={t('failedTitle')} live>
        <p>{t('failedLead', { code: errorCode ?? '—' })}</p>
      </Notice>
    );
  return <Notice live>{t('cancelledLead')}</Notice>;
}

function Made({ job: { id, kind, result, finishedAt }, now }: { job: OwnJob; now: Date }) {
  const t = useTranslations('jobs');
  if (kind === 'schools-import') {
    const { added, changed } = result as JobResult['schools-import'];
    return (
      <>
        <Notice tone="ok" title={t('imported', { added, changed })} live />
        <LinkButton href={office.schools()}>{t('seeSchools')}</LinkButton>
      </>
    );
  }
  if (!isFileMade(kind)) return null;
  const { fileName, lines, bytes } = result as MadeFile;
  const until = addDays(dayInLaPaz(finishedAt ?? now), keptFileDays);
  if (until < dayInLaPaz(now)) return <Notice>{t('fileGone', { file: fileName })}</Notice>;
  return (
    <>
      <Notice tone="ok" title={t('file', { file: fileName, lines, size: fileSize(bytes) })} live>
        <p>{t('fileUntil', { day: dayShort(until) })}</p>
      </Notice>
      <LinkButton href={account.jobFile(id)} download>
        {t('download')}
      </LinkButton>
    </>
  );
}

function isFileMade(kind: JobKind): boolean {
  return kind === 'purchase-lines-export' || kind === 'account-export' || kind === 'organisation-export';
}
