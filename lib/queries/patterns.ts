import 'server-only';
import { readAreas } from '@/lib/integrations/municipal-outline';
import { clock } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

/** What the page of parts draws. For who builds and who looks at the demonstration: null on a real installation. One statement. */
export async function readPatterns() {
  const open = env().NODE_ENV === 'development' || (await clock()).isDemo;
  return open ? { areas: await readAreas(['05']) } : null;
}
