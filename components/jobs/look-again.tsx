'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMs = 2_000;

/** Reads the page anew while it is looked at: what it shows goes on by itself. Without scripts its link does that. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && router.refresh();
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
  return null;
}
