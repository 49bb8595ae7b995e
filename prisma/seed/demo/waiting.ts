import { inviteAction } from '@/lib/actions/identity-members';
import { saveSchoolAction } from '@/lib/actions/schools';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import type { Government } from './people';
import { mailOf } from './personas';
import { at, mustCall } from './scenario';
import type { DemoStory } from './story';

/** Leaves work for those whom the purchases leave idle: an invitation that nobody answered, and a school without its pupils. */
export async function* leaveWaiting(
  { organisationId, administrator, programa }: Government,
  place: string,
  { leaveWaiting: day }: { leaveWaiting: Day },
): DemoStory {
  yield at(day, '11:00');
  await mustCall(inviteAction, administrator, { email: mailOf(`reemplazo.${place}`), roles: ['treasurer'] });
  const zone = await prisma().zone.findFirstOrThrow({
    where: { organisationId },
    orderBy: { name: 'asc' },
    select: { id: true },
  });
  await mustCall(saveSchoolAction, programa, {
    code: 'DEMO-NUEVA',
    name: 'Unidad Educativa nueva (demostración)',
    area: 'rural',
    zoneId: zone.id,
    place: 'Demostración',
  });
}
