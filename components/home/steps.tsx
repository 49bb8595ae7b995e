import { useTranslations } from 'next-intl';
import { looks } from '@/components/ui/looks';
import { homeEs } from '@/lib/messages/es/home';

/** What Apthapi does, in three steps: in the place of the figure while nothing has been delivered yet. */
export function Steps() {
  const t = useTranslations('home');
  return (
    <section className={looks.card}>
      <h2>{t('steps.title')}</h2>
      <ol className="stacked:mt-4">
        {homeEs.steps.items.map(([title, text], index) => (
          <li key={title} className="grid grid-cols-[auto_1fr] gap-x-4">
            <span className="row-span-2 font-serif text-3xl leading-none text-amaranto" aria-hidden="true">
              {index + 1}
            </span>
            <b>{title}</b>
            <span className="text-ink-2">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
