import { useTranslations } from 'next-intl';
import { PaperActions, TakeAlong } from '@/components/paper/paper-actions';
import { paperFormats } from '@/lib/domain/papers/paper';
import { site } from '@/lib/routes/site';

/** A tender to take home: whole, as the version that is shown, and what of it fits on a sheet. */
export function TenderDownloads({ tenderId, version }: { tenderId: string; version: number | null }) {
  const t = useTranslations('paper');
  return (
    <div className="flex flex-wrap items-center gap-3">
      <PaperActions hrefOf={(asked) => site.tenderPaper(tenderId, { ...asked, version })} />
      {paperFormats.map((formato) => (
        <TakeAlong key={formato} href={site.tenderPaper(tenderId, { formato, version, parte: 'resumen' })}>
          {t(`downloads.summary.${formato}`)}
        </TakeAlong>
      ))}
    </div>
  );
}
