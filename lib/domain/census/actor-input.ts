import { z } from 'zod';
import { NewPasswordInput } from '@/lib/domain/identity/inputs';
import {
  EmailInput,
  judging,
  LineInput,
  MunicipalityInput,
  OptionInput,
  PhoneInput,
  problem,
  VersionInput,
} from '@/lib/domain/inputs';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { pointApart } from '@/lib/domain/point';
import { inputsOf } from '../records/inputs';
import { actorFields, enteredFields } from './actor-fields';

/** An actor of nobody would count as members nowhere: at least one person is told. */
function requireSomebody(form: { womenMembers: number; menMembers: number }, ctx: z.RefinementCtx): void {
  if (form.womenMembers + form.menMembers === 0) ctx.addIssue({ ...problem('no-members'), path: ['womenMembers'] });
}
const judgingMembers = judging('womenMembers', 'menMembers');

const ActorForm = z.object({ version: VersionInput, ...inputsOf(actorFields), kind: OptionInput(actorKinds).optional() });

/** What a producer says of itself. Its kind is what the census confirms: afterwards it stays, and is not asked. */
export const ActorInput = z
  .preprocess(pointApart, ActorForm)
  .superRefine(requireSomebody, judgingMembers)
  .superRefine(
    ({ lat, lon }, ctx) => {
      if ((lat === null) !== (lon === null)) ctx.addIssue({ ...problem('required'), path: [lat === null ? 'lat' : 'lon'] });
    },
    judging('lat', 'lon'),
  );
export type ActorChange = z.output<typeof ActorInput>;

/** What is asked of a producer that comes into the census, and of its person. */
const entered = {
  organisationName: LineInput({ max: 160, min: 3 }),
  ...inputsOf(enteredFields),
  name: LineInput({ max: 120, min: 3 }),
  phone: PhoneInput,
  email: EmailInput.optional(),
};

/** A producer that enters itself. */
export const RegistrationInput = z
  .object({ ...entered, municipalityCode: MunicipalityInput, password: NewPasswordInput })
  .superRefine(requireSomebody, judgingMembers);

/** A producer that the census officer enters in front of its person. */
export const EnteredProducerInput = z
  .object({ ...entered, consent: LineInput({ max: 300, min: 5 }) })
  .superRefine(requireSomebody, judgingMembers);
export type EnteredProducer = z.output<typeof EnteredProducerInput>;
