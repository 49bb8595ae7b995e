'use server';

import { findInvitationBySecret } from '@/lib/data/identity/invitations';
import { findGovernment, municipalityExists } from '@/lib/data/identity/organisations';
import { RegistrationInput } from '@/lib/domain/census/actor-input';
import { AcceptanceInput } from '@/lib/domain/identity/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { linkHash } from '@/lib/platform/secrets';
import { acceptInvitation, proveInvitee } from '@/lib/services/identity/accept-invitation';
import { proveApplicant } from '@/lib/services/identity/prove-applicant';
import { registerProducer } from '@/lib/services/identity/register-producer';
import { defineOpenAction } from './define-action';

/** Subject of a registration where the municipality has not come in yet. */
const nobody = '00000000-0000-0000-0000-000000000000';

export const registerProducerAction = defineOpenAction({
  name: 'producer.register',
  input: RegistrationInput,
  beforeTransaction: ({ input }) => proveApplicant(input),
  find: async ({ db, input }) => {
    if (!(await municipalityExists(db, input.municipalityCode))) throw new Refusal('not-found', {}, 'municipalityCode');
    return (await findGovernment(db, input.municipalityCode)) ?? { id: nobody };
  },
  run: ({ db, input, prepared }) => registerProducer(db, input, prepared),
  goTo: ({ value }) => value.home,
});

export const acceptInvitationAction = defineOpenAction({
  name: 'invitation.accept',
  input: AcceptanceInput,
  beforeTransaction: ({ actor, input }) => proveInvitee(actor, input),
  find: async ({ db, input }) => {
    const invitation = await findInvitationBySecret(db, linkHash(input.secret));
    if (!invitation) throw new Refusal('link-expired');
    return invitation;
  },
  run: ({ db, subject, prepared, now }) => acceptInvitation(db, subject, prepared, now),
  goTo: ({ value }) => value.home,
});
