import { Notice } from '@/components/ui/notice';

/** Said once, on the page to which an action has led. */
export function SavedNotice({ saved, children }: { saved: boolean; children: string }) {
  return saved ? <Notice tone="ok" title={children} live /> : null;
}
