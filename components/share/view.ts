/** What a share image shows. Its texts hold only letters that it can draw. */
export type SharedView = {
  eyebrow?: string;
  title: string;
  /** The title says more than the number: it stands first and larger. */
  leadsWithTitle?: boolean;
  figure?: { value: string; note: string } | undefined;
  /** One line under it all. */
  closing?: string;
  isDemo?: boolean;
} & ShareDrawing;

/** The drawing at the right, one or none. Shares are 0 to 1. */
export type ShareDrawing = {
  line?:
    | { title: string; points: readonly { label: string; share: number }[]; goal: { share: number; text: string } | null }
    | undefined;
  bars?: { title: string; rows: readonly { label: string; text: string; share: number }[] };
  cells?: { title: string; rows: readonly { label: string; cells: readonly ('measured' | 'promised' | 'silent')[] }[] };
  spans?: { title: string; rows: readonly { label: string; text: string; from: number; to: number; chosen: boolean }[] };
  list?: { title: string; rows: readonly { title: string; note: string }[]; more?: string | undefined };
};
