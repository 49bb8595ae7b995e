import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { site } from '@/lib/routes/site';

/** The end of every public page: whose data, and who to turn to. */
/** @param language the way to another language, where there is one */
export function PublicFooter({ language }: { language?: ReactNode }) {
  const t = useTranslations('layouts');
  return (
    <footer className="border-t border-line py-6 text-small text-ink-2 [&_a]:inline-block [&_a]:py-1 [&_a]:text-ink-2 pointer-coarse:[&_a]:py-3">
      <div className={`flex flex-wrap justify-between gap-x-9 gap-y-3 ${looks.wrap}`}>
        <div>
          <p>{t('footer.about')}</p>
          {language}
        </div>
        <ul>
          <li>
            <AppLink href={site.data()}>{t('footer.licence')}</AppLink>
          </li>
          <li>
            <a href={site.apiDescription()}>{t('footer.api')}</a>
          </li>
        </ul>
        <ul>
          <li>
            <AppLink href={site.help()}>{t('footer.help')}</AppLink>
          </li>
          <li>
            <AppLink href={site.accessibility()}>{t('footer.accessibility')}</AppLink>
          </li>
          <li>
            <AppLink href={site.contact()}>{t('footer.contact')}</AppLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
