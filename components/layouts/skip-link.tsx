import { useTranslations } from 'next-intl';

/** First stop of the keyboard: past the navigation, to `<main id="contenido">`. */
export function SkipLink() {
  const t = useTranslations('ui');
  return (
    <a
      href="#contenido"
      className="absolute -top-24 left-4 z-9 rounded-box bg-ink px-4 py-3 text-paper focus:top-4 focus:text-paper forced-colors:border forced-colors:border-[CanvasText]"
    >
      {t('skip')}
    </a>
  );
}
