const kibibyte = 1024;

/** Whose screen a page is made for. Public pages count as a phone's: that is where most people read them. */
export type Screen = 'phone' | 'office';

/** What a page may weigh when nothing is kept from before: compressed bytes of its scripts, and of all that it loads. */
export const routeBudget: Readonly<Record<Screen, { scripts: number; all: number }>> = {
  phone: { scripts: 170 * kibibyte, all: 300 * kibibyte },
  office: { scripts: 250 * kibibyte, all: 380 * kibibyte },
};

/** Statements that a page may send to the database, with its session and its layout. */
export const statementBudget = 6;

/** How much of a page may jump while a slow phone loads it (cumulative layout shift). */
export const shiftBudget = 0.1;
