import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PublicFrame } from '@/components/frames/public-frame';
import { ShiftedClock } from '@/components/people/standing';
import { sharedMetadata } from '@/components/share/metadata';
import { LinkButton } from '@/components/ui/link-button';
import { framesEs } from '@/lib/messages/es/frames';
import { readPublicFrame } from '@/lib/queries/people/portal';
import { readPublicBase } from '@/lib/queries/public-address';
import { Walk } from '../walk';

/** A page that says nothing of itself is shared as the first one. */
export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: await readPublicBase(), ...sharedMetadata({ path: '/', picture: 'inicio' }) };
}

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { home, movedClock } = await readPublicFrame();
  const toPortal = home && (
    <LinkButton href={home} tone="secondary">
      {framesEs.toPortal}
    </LinkButton>
  );
  return (
    <PublicFrame account={toPortal ?? undefined} beside={<Walk />}>
      {movedClock && (
        <div className="mb-6">
          <ShiftedClock now={movedClock} />
        </div>
      )}
      {children}
    </PublicFrame>
  );
}
