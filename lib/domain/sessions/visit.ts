import type { Actor, OrganisationKind } from '@/lib/domain/access/actor';

/** An organisation in which the person may act. */
export type VisitPlace = { id: string; kind: OrganisationKind; name: string };

/** A signed-in person as every page needs them: who acts, and what the layout around the page shows. */
export type Visit = {
  actor: Actor;
  /** Null without a browser. */
  sessionId: string | null;
  /** Every organisation of theirs, the current one included. */
  places: readonly VisitPlace[];
  /** Notices to the current organisation that this person has not read. */
  unread: number;
  /** The installation's clock. */
  now: Date;
  /** Seconds by which the demonstration moves that clock; null where there is no demonstration. */
  shiftSeconds: number | null;
  /** Somebody moved it ahead of the present at which the demonstration opened. */
  isAhead: boolean;
  /** The password was typed again inside this session a short while ago. Without a browser: the code says who acts. */
  isProven: boolean;
  /** The account was opened by a code handed over in person, and rests in part until its owner's device or another person says yes. */
  held: { since: Date /** This browser was the owner's before that. */; onOwnDevice: boolean } | null;
  /** One of the demonstration's people. */
  isDemoPerson: boolean;
};
