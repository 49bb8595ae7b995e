import { useTranslations } from 'next-intl';

/** First stop of the keyboard: past the navigation, to `<main id="contenido">`. */
export function SkipLink() {
  const t = useTranslations('ui');
  return (
    <a href="#contenido" className="skip">
      {t('skip')}
    </a>
  );
}
