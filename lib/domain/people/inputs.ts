import { z } from 'zod';
import { roles } from '@/lib/domain/access/actor';
import {
  EmailInput,
  FlagInput,
  IdInput,
  judging,
  LineInput,
  MunicipalityInput,
  OptionInput,
  OptionsInput,
  PhoneInput,
  problem,
  VersionInput,
} from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { MembersInput, requireSomebody } from './members';
import { invitedKinds, passwordLength } from './people';

/** A password as typed, spaces kept. The same letters written by two keyboards (ñ whole, or n and tilde) are the same. */
export const TypedPasswordInput = z
  .string({ error: 'required' })
  .max(passwordLength.max, { error: 'too-long' })
  .transform((value) => value.normalize('NFC'));

/** A password to be: long, and not one letter over and over. */
export const NewPasswordInput = TypedPasswordInput.superRefine((value, ctx) => {
  if ([...value].length < passwordLength.min) ctx.addIssue(problem('too-short', passwordLength.min));
  else if (new Set(value).size < 5) ctx.addIssue(problem('too-simple'));
});

/** A producer that enters itself. */
export const RegistrationInput = z
  .object({
    organisationName: LineInput({ max: 160, min: 3 }),
    kind: OptionInput(actorKinds),
    municipalityCode: MunicipalityInput,
    community: LineInput({ max: 120 }).optional().default(''),
    name: LineInput({ max: 120, min: 3 }),
    phone: PhoneInput,
    ...MembersInput,
    email: EmailInput,
    password: NewPasswordInput,
  })
  .superRefine(requireSomebody, judging('womenMembers', 'menMembers'));

const SchoolsInput = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(IdInput).max(200, { error: 'too-large' }),
);

export const InvitationInput = z.object({ email: EmailInput, roles: OptionsInput(roles), schoolIds: SchoolsInput });

export const OneInvitationInput = z.object({ invitationId: IdInput });

export const MembershipInput = z.object({
  membershipId: IdInput,
  version: VersionInput,
  roles: OptionsInput(roles),
  schoolIds: SchoolsInput,
  active: FlagInput,
});

/** An organisation that the operator brings in; a municipality is of a territory, the others may be. */
export const OrganisationInput = z
  .object({
    kind: OptionInput(invitedKinds),
    organisationName: LineInput({ max: 160, min: 3 }),
    municipalityCode: MunicipalityInput.optional(),
    email: EmailInput,
  })
  .superRefine(
    ({ kind, municipalityCode }, ctx) => {
      if (kind === 'municipality' && !municipalityCode) ctx.addIssue({ ...problem('required'), path: ['municipalityCode'] });
    },
    judging('kind', 'municipalityCode'),
  );

export const AdministratorInput = z.object({ organisationId: IdInput, email: EmailInput });
