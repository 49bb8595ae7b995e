import { useTranslations } from 'next-intl';
import { looks } from '@/components/ui/looks';

/** In the order of the chain. */
const steps = ['ration', 'lots', 'reception'] as const;

/** What Apthapi does, in three steps: in the place of the figure while nothing has been delivered yet. */
export function Steps() {
  const t = useTranslations('home');
  return (
    <section className={looks.card}>
      <h2>{t('steps.title')}</h2>
      <ol className="stacked:mt-4">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[auto_1fr] gap-x-4">
            <span className="row-span-2 font-serif text-3xl leading-none text-amaranto" aria-hidden="true">
              {index + 1}
            </span>
            <b>{t(`steps.items.${step}.title`)}</b>
            <span className="text-ink-2">{t(`steps.items.${step}.text`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
