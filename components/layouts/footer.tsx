import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { site } from '@/lib/routes/site';

/** The end of every public page: whose data, and who to turn to. */
export function PublicFooter() {
  const t = useTranslations('layouts');
  return (
    <footer className="footer">
      <div className="wrap footer-groups">
        <p>{t('footer.about')}</p>
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
