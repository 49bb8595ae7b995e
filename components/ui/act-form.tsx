import { connection } from 'next/server';
import { ActFormClient, type ActFormProps } from './act-form-client';

/**
 * A form that knocks on a door. Carries a `requestId` made for this very page view, so that sending twice acts once;
 * works without scripts; after a refusal it keeps what was typed and leads to each field to mend.
 */
export async function ActForm(props: ActFormProps) {
  // A page rendered ahead of time would give everybody the same requestId.
  await connection();
  return <ActFormClient {...props} requestId={crypto.randomUUID()} />;
}
