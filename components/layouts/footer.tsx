import { AppLink } from '@/components/ui/app-link';
import { layoutsEs } from '@/lib/messages/es/layouts';
import { site } from '@/lib/routes/site';

const { footer } = layoutsEs;

/** The end of every public page: whose data, and who to turn to. */
export function PublicFooter() {
  return (
    <footer className="footer">
      <div className="wrap footer-groups">
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
