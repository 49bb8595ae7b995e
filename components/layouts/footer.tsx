import { AppLink } from '@/components/ui/app-link';
import { looks } from '@/components/ui/looks';
import { layoutsEs } from '@/lib/messages/es/layouts';
import { site } from '@/lib/routes/site';

const { footer } = layoutsEs;

/** The end of every public page: whose data, and who to turn to. */
export function PublicFooter() {
  return (
    <footer className="border-t border-line py-6 text-small text-ink-2 [&_a]:inline-block [&_a]:py-1 [&_a]:text-ink-2 pointer-coarse:[&_a]:py-3">
      <div className={`flex flex-wrap justify-between gap-x-9 gap-y-3 ${looks.wrap}`}>
        <p>{footer.about}</p>
        <ul>
          <li>
            <AppLink href={site.data()}>{footer.licence}</AppLink>
          </li>
          <li>
            <a href={site.apiDescription()}>{footer.api}</a>
          </li>
        </ul>
        <ul>
          <li>
            <AppLink href={site.help()}>{footer.help}</AppLink>
          </li>
          <li>
            <AppLink href={site.accessibility()}>{footer.accessibility}</AppLink>
          </li>
          <li>
            <AppLink href={site.contact()}>{footer.contact}</AppLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
