import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import type { AnswerGroup } from './use-answers';

export const optionId = (index: number) => `command-option-${index}`;

type Props = { groups: readonly AnswerGroup[]; active: number; onChoose: () => void };

/** The answers as the options of a combobox; each is a link too, for who comes with a mouse and wants it in another tab. */
export function CommandOptions({ groups, active, onChoose }: Props) {
  const t = useTranslations('search');
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { answers }) => sum + answers.length, 0));
  return (
    <div id="command-list" role="listbox" aria-label={t('officeSearch.title')} className="command-list">
      {groups.map(({ name, answers }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: options are grouped by role; a fieldset is for fields
        <div key={name} role="group" aria-labelledby={`command-${name}`}>
          <p id={`command-${name}`} className="eyebrow">
            {t(`officeSearch.groups.${name}`)}
          </p>
          {answers.map(({ href, title, note }, index) => {
            const own = (starts[group] ?? 0) + index;
            return (
              <AppLink
                key={`${href} ${title}`}
                id={optionId(own)}
                role="option"
                aria-selected={own === active}
                tabIndex={-1}
                href={href}
                onClick={onChoose}
              >
                <span>{title}</span>
                {note && <span className="quiet num">{note}</span>}
              </AppLink>
            );
          })}
        </div>
      ))}
    </div>
  );
}
