import { z } from 'zod';
import { IntInput, judging, OptionInput, problem } from '../inputs';
import { mailModes } from './preference';

const HourInput = IntInput({ min: 0, max: 23 }).optional();

/** How somebody wants notices by mail: both quiet hours, or none of them. */
export const MailPreferenceInput = z
  .object({ mode: OptionInput(mailModes), quietFrom: HourInput, quietUntil: HourInput })
  .superRefine(
    ({ quietFrom, quietUntil }, ctx) => {
      if (quietFrom !== undefined && quietUntil === undefined) ctx.addIssue({ ...problem('required'), path: ['quietUntil'] });
      if (quietFrom === undefined && quietUntil !== undefined) ctx.addIssue({ ...problem('required'), path: ['quietFrom'] });
      if (quietFrom !== undefined && quietFrom === quietUntil) ctx.addIssue({ ...problem('repeated'), path: ['quietUntil'] });
    },
    judging('quietFrom', 'quietUntil'),
  )
  .transform(({ mode, quietFrom: from, quietUntil: until }) => ({
    mode,
    quiet: from === undefined || until === undefined ? null : { from, until },
  }));
