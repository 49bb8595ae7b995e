import { connection } from 'next/server';
import { Children, isValidElement, type ReactNode } from 'react';
import { assertNoPlainButton } from '@/lib/domain/access/irreversible';
import type { AboutRecords } from '@/lib/domain/kept-text';
import { ActionFormClient, type ActionFormProps } from './action-form-client';

/**
 * A form of a server action. Carries a `requestId` made for this very page view, so that sending twice acts once;
 * works without scripts; after a refusal it keeps what was typed and leads to each field to mend.
 */
export async function ActionForm(props: ActionFormProps) {
  // A page rendered ahead of time would give everybody the same requestId.
  await connection();
  if (props.submit) assertNoPlainButton(props.action.actionName);
  const about = aboutOf(props.children);
  return <ActionFormClient {...props} requestId={crypto.randomUUID()} actionName={props.action.actionName} about={about} />;
}

/** The records that the form names in its hidden fields: of several alike on a page, each is about its own. */
function aboutOf(children: ReactNode): AboutRecords {
  const found: Record<string, string> = {};
  Children.forEach(children, (child) => {
    if (!isValidElement<{ name?: unknown; value?: unknown; children?: ReactNode }>(child)) return;
    const { name, value, children: inside } = child.props;
    if (typeof name === 'string' && /(^i|I)d$/.test(name.split('.').at(-1) ?? '') && typeof value === 'string')
      found[name] = value;
    Object.assign(found, aboutOf(inside));
  });
  return found;
}
