import 'server-only';
import { z } from 'zod';
import { recordEvent } from '@/lib/data/events';
import { grantMembership } from '@/lib/data/identity/memberships';
import { countOperators, createOrganisation } from '@/lib/data/identity/organisations';
import { createUser } from '@/lib/data/identity/users';
import { NewPasswordInput } from '@/lib/domain/identity/inputs';
import { EmailInput, LineInput } from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { inTransaction } from '@/lib/platform/database';
import { hashNewPassword } from './new-password';

const FirstOperator = z.object({ name: LineInput({ max: 120 }), email: EmailInput, password: NewPasswordInput });

/**
 * Makes the person who runs an empty installation, once: from there on people come in by invitation.
 * @throws Refusal already-exists when there is an operator; ZodError when name, mail or password do not serve
 */
export async function createFirstOperator(typed: { name: string; email: string; password: string }): Promise<void> {
  const { name, email, password } = FirstOperator.parse(typed);
  const passwordHash = await hashNewPassword(password, [name, email]);
  await inTransaction(async (db) => {
    if ((await countOperators(db)) > 0) throw new Refusal('already-exists');
    const organisationId = await createOrganisation(db, {
      kind: 'operator',
      name: 'Operación de Apthapi',
      municipalityCode: null,
      status: 'confirmed',
    });
    const userId = await createUser(db, { email, name, passwordHash });
    await grantMembership(db, { userId, organisationId, roles: ['operator'], schoolIds: [] });
    const event = {
      requestId: null,
      act: 'organisation.create',
      actor: null,
      subjectId: organisationId,
      objectId: userId,
      detail: {},
      goTo: null,
      contentHash: null,
    } as const;
    await recordEvent(db, event);
  });
}
