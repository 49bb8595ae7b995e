import { useLocale, useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';
import { languageName } from '@/lib/messages/format';

type Props = { languages: readonly string[]; choose: ServerAction };

/** The other languages that are spoken here, each named in itself; nothing where there is one alone. */
export function LanguageChoice({ languages, choose }: Props) {
  const t = useTranslations('layouts');
  const spoken = useLocale();
  return languages
    .filter((one) => one !== spoken)
    .map((one) => (
      <ActionForm key={one} action={choose} submit={t('readIn', { language: languageName(one) })} variant="inline" tone="plain">
        <Hidden name="locale" value={one} />
      </ActionForm>
    ));
}
