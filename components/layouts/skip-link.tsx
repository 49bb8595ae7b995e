import { uiEs } from '@/lib/messages/es/ui';

/** First stop of the keyboard: past the navigation, to `<main id="contenido">`. */
export function SkipLink() {
  return (
    <a href="#contenido" className="skip">
      {uiEs.skip}
    </a>
  );
}
