import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { Hidden } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import type { Review } from '@/lib/queries/rule-review';
import { office } from '@/lib/routes/office';

type Props = { review: Review; ask: ServerAction; tenderId: string; page: 'publicar' | 'evaluacion' };

/** The rules about to matter that decide nothing alone, each with one tap to ask the legal adviser for it. */
export function LegalReview({ review: { rules, advisers, mayAsk }, ask, tenderId, page }: Props) {
  const t = useTranslations('legal-review');
  if (rules.length === 0) return null;
  return (
    <Notice tone="due" title={t('title', { rules: rules.length })}>
      <p>{advisers.length > 0 ? t('askThem', { advisers: advisers.join(', ') }) : t('nobody')}</p>
      <ul className="stacked:mt-4">
        {rules.map(({ rule, text, asked }) => (
          <li key={rule} className="grid justify-items-start gap-2">
            <AppLink href={office.rule(rule)}>{text}</AppLink>
            {asked && <p className="text-small text-ink-2">{t('asked', { who: asked.who, at: instantShort(asked.at) })}</p>}
            {!asked && mayAsk && advisers.length > 0 && (
              <ActionForm action={ask} submit={t('ask', { rule })} tone="secondary" variant="inline">
                <Hidden name="ruleId" value={rule} />
                <Hidden name="tenderId" value={tenderId} />
                <Hidden name="page" value={page} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
