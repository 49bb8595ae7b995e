import { z } from 'zod';
import { type OrganisationKind, roles } from '@/lib/domain/access/actor';
import { grantingRoles } from '@/lib/domain/access/guarded';
import { invitedKinds } from '@/lib/domain/identity/memberships';
import { passwordLength } from '@/lib/domain/identity/password';
import {
  DayInput,
  EmailInput,
  FlagInput,
  IdInput,
  judging,
  LineInput,
  MunicipalityInput,
  OptionInput,
  OptionsInput,
  problem,
  VersionInput,
} from '@/lib/domain/inputs';
import { Refusal } from '@/lib/domain/refusal';
import { LoginInput } from './login';

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

/** Somebody who cannot get in, with the code that was handed to them. */
export const RecoveryInput = z
  .object({
    login: LoginInput,
    code: LineInput({ max: 40 }),
    newPassword: NewPasswordInput,
    repeatedPassword: TypedPasswordInput,
  })
  .superRefine(
    (typed, ctx) => {
      if (typed.newPassword !== typed.repeatedPassword) ctx.addIssue({ ...problem('not-matching'), path: ['repeatedPassword'] });
    },
    judging('newPassword', 'repeatedPassword'),
  );

/** Where to send a link with which one gets in. */
export const AskedLinkInput = z.object({ email: EmailInput });

/** The link that came, and where somebody wants it another password. */
export const SignInLinkInput = z
  .object({
    secret: z.string({ error: 'required' }).max(100, { error: 'unreadable' }),
    newPassword: NewPasswordInput.optional(),
    repeatedPassword: TypedPasswordInput.optional(),
  })
  .superRefine(
    (typed, ctx) => {
      if ((typed.newPassword ?? '') !== (typed.repeatedPassword ?? ''))
        ctx.addIssue({ ...problem('not-matching'), path: ['repeatedPassword'] });
    },
    judging('newPassword', 'repeatedPassword'),
  );

const SchoolsInput = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(IdInput).max(200, { error: 'too-large' }),
);

/** Whoever accepts an invitation: signed in already, or with a mail and password, and a name where the account is new. */
export const AcceptanceInput = z.object({
  secret: z.string({ error: 'required' }).max(100, { error: 'unreadable' }),
  email: EmailInput.optional(),
  name: LineInput({ max: 120 }).optional(),
  password: NewPasswordInput.optional(),
});

/** For whom a code is handed over; the operator need not say of which organisation. */
export const HandOverInput = z.object({ organisationId: IdInput.optional(), login: LoginInput });

export const OneMembershipInput = z.object({ membershipId: IdInput });

export const InvitationInput = z.object({ email: EmailInput, roles: OptionsInput(roles), schoolIds: SchoolsInput });

export const OneGrantInput = z.object({ grantId: IdInput });

export const OneInvitationInput = z.object({ invitationId: IdInput });

export const MembershipInput = z.object({
  membershipId: IdInput,
  version: VersionInput,
  roles: OptionsInput(roles),
  schoolIds: SchoolsInput,
  active: FlagInput,
});

/** The authority's document: number and date. Its file comes later. */
const DesignationInput = { designation: LineInput({ max: 80 }).optional(), designatedOn: DayInput.optional() };

type Designated = { designation?: string | undefined; designatedOn?: string | undefined };

/** @returns the document as the domain knows it; absent where none was asked for */
export function designationOf({ designation, designatedOn }: Designated) {
  return designation && designatedOn ? { number: designation, on: designatedOn } : undefined;
}

/**
 * A municipality's people come in from outside by the authority's document alone.
 * @throws Refusal designation-missing
 */
export function assertDesignated(kind: OrganisationKind, typed: Designated): void {
  if (kind === 'municipality' && !designationOf(typed)) throw new Refusal('designation-missing', {}, 'designation');
}

/** An organisation that the operator brings in; a municipality is of a territory, the others may be. */
export const OrganisationInput = z
  .object({
    kind: OptionInput(invitedKinds),
    organisationName: LineInput({ max: 160, min: 3 }),
    municipalityCode: MunicipalityInput.optional(),
    email: EmailInput,
    authorityEmail: EmailInput.optional(),
    ...DesignationInput,
  })
  .superRefine(
    (typed, ctx) => {
      if (typed.kind !== 'municipality') return;
      for (const field of ['municipalityCode', 'authorityEmail', 'designation', 'designatedOn'] as const)
        if (!typed[field]) ctx.addIssue({ ...problem('required'), path: [field] });
    },
    judging('kind', 'municipalityCode', 'authorityEmail', 'designation', 'designatedOn'),
  );

export const AdministratorInput = z.object({
  organisationId: IdInput,
  email: EmailInput,
  role: OptionInput(grantingRoles).optional(),
  ...DesignationInput,
});
