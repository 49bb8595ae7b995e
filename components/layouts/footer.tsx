import { AppLink } from '@/components/ui/app-link';
import { layoutsEs } from '@/lib/messages/es/layouts';

const { footer } = layoutsEs;

/** The end of every public page: whose data, and who to turn to. */
export function PublicFooter() {
  return (
    <footer className="footer">
      <div className="wrap footer-groups">
        <p>{footer.about}</p>
        <ul>
          <li>
            <AppLink href="/datos">{footer.licence}</AppLink>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{footer.api}</a>
          </li>
        </ul>
        <ul>
          <li>
            <AppLink href="/ayuda">{footer.help}</AppLink>
          </li>
          <li>
            <AppLink href="/accesibilidad">{footer.accessibility}</AppLink>
          </li>
          <li>
            <AppLink href="/contacto">{footer.contact}</AppLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
