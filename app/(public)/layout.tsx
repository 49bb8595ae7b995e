import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageChoice } from '@/components/layouts/language-choice';
import { PublicLayout } from '@/components/layouts/public-layout';
import { ShiftedClock } from '@/components/navigation/standing';
import { sharedMetadata } from '@/components/share/metadata';
import { LinkButton } from '@/components/ui/link-button';
import { chooseLanguageAction } from '@/lib/actions/language';
import { spokenLocales } from '@/lib/messages/spoken';
import { readPublicLayout } from '@/lib/queries/navigation/portal';
import { readPublicBase } from '@/lib/queries/public-address';
import { site } from '@/lib/routes/site';
import { Tour } from '../tour';

/** A page that says nothing of itself is shared as the first one. */
export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: await readPublicBase(), ...(await sharedMetadata({ path: site.home(), picture: 'inicio' })) };
}

export default async function Layout({ children }: { children: ReactNode }) {
  const t = await getTranslations('layouts');
  const { home, movedClock } = await readPublicLayout();
  const toPortal = home && (
    <LinkButton href={home} tone="secondary">
      {t('toPortal')}
    </LinkButton>
  );
  return (
    <PublicLayout
      account={toPortal ?? undefined}
      beside={<Tour />}
      language={<LanguageChoice languages={spokenLocales()} choose={chooseLanguageAction} />}
    >
      {movedClock && (
        <div className="mb-6">
          <ShiftedClock now={movedClock} />
        </div>
      )}
      {children}
    </PublicLayout>
  );
}
