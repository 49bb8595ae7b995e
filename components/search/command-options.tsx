import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import type { AnswerGroup } from './use-answers';

export const optionId = (index: number) => `command-option-${index}`;

type Props = { groups: readonly AnswerGroup[]; active: number; onChoose: () => void };

const option =
  'flex min-h-tap flex-wrap items-center justify-between gap-x-4 gap-y-0 rounded-box px-3 py-1 leading-[1.3] text-ink no-underline hover:bg-sunken aria-selected:bg-amaranto-tint aria-selected:[box-shadow:inset_4px_0_var(--amaranto)] narrow:py-[6px] forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2 forced-colors:aria-selected:outline-[Highlight]';

/** The answers as the options of a combobox; each is a link too, for who comes with a mouse and wants it in another tab. */
export function CommandOptions({ groups, active, onChoose }: Props) {
  const t = useTranslations('search');
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { answers }) => sum + answers.length, 0));
  return (
    <div
      id="command-list"
      role="listbox"
      aria-label={t('officeSearch.title')}
      className="flex-1 overflow-y-auto overscroll-contain px-2 pb-2"
    >
      {groups.map(({ name, answers }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: options are grouped by role; a fieldset is for fields
        <div key={name} role="group" aria-labelledby={`command-${name}`}>
          <p id={`command-${name}`} className="px-3 pt-3 pb-1 text-small font-semibold text-ink-2">
            {t(`officeSearch.groups.${name}`)}
          </p>
          {answers.map(({ href, title, note }, index) => {
            const own = (starts[group] ?? 0) + index;
            return (
              <AppLink
                key={`${href} ${title}`}
                id={optionId(own)}
                role="option"
                className={option}
                aria-selected={own === active}
                tabIndex={-1}
                href={href}
                onClick={onChoose}
              >
                <span>{title}</span>
                {note && <span className="num text-small text-ink-2 narrow:basis-full">{note}</span>}
              </AppLink>
            );
          })}
        </div>
      ))}
    </div>
  );
}
