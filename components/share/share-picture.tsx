import { lightColours as colours } from '@/components/ui/colours';
import { BandDrawing, BrandDrawing, MarkDrawing } from './brand-drawing';
import { DrawingOf } from './drawings';
import type { SharedView } from './view';

/** Raise it when the drawing changes: copies of the older one are then asked for again. */
export const shareEdition = 2;

const width = 1200;
const side = 420;

/**
 * The picture that a message or a post shows of a public page, 1200×630, laid out by next/og: every box is a flex box and
 * no style sheet reaches it, and no hook works in it. Paper, ink, the woven band, the mark and one large number, as on the pages.
 */
export function SharePicture({ view, demonstration, locale }: { view: SharedView; demonstration: string; locale: string }) {
  const { title, leadsWithTitle, figure, closing, isDemo } = view;
  const drawing = DrawingOf(view);
  const room = width - 2 * 64 - (drawing ? side + 56 : 0);
  return (
    <div
      lang={locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: colours.paper,
        color: colours.ink,
        fontFamily: 'sans',
        fontSize: 27,
        lineHeight: 1.35,
      }}
    >
      <BandDrawing width={width} height={22} scale={2} />
      <div style={{ display: 'flex', flex: 1, padding: '42px 64px 46px', gap: 56 }}>
        <div style={{ display: 'flex', flexDirection: 'column', width: room, justifyContent: 'space-between' }}>
          <div style={{ display: 'flex', alignItems: 'center', gap: 28 }}>
            <BrandDrawing size={58} />
            {isDemo && <Demonstration text={demonstration} />}
          </div>
          {leadsWithTitle ? (
            <Titled view={view} room={room} />
          ) : (
            <div style={{ display: 'flex', flexDirection: 'column' }}>
              {view.eyebrow && <Eyebrow text={view.eyebrow} />}
              {figure && <Figure {...figure} most={172} room={room} />}
            </div>
          )}
          {closing ? (
            <div style={{ display: 'flex', fontWeight: 600 }}>{closing}</div>
          ) : (
            !leadsWithTitle && <Title text={title} size={figure ? 44 : 76} lines={figure ? 2 : 3} />
          )}
        </div>
        {drawing ?? (figure ? null : <Emblem />)}
      </div>
    </div>
  );
}

/** A title that is the news: the number stands under it. */
function Titled({ view: { eyebrow, title, figure }, room }: { view: SharedView; room: number }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: 14 }}>
      {eyebrow && <Eyebrow text={eyebrow} />}
      <Title text={title} size={title.length > 48 ? 44 : 52} lines={3} />
      {figure && <Figure {...figure} most={88} room={room} />}
    </div>
  );
}

function Eyebrow({ text }: { text: string }) {
  return <div style={{ display: 'block', fontWeight: 600, color: colours['ink-2'], lineClamp: 2 }}>{text}</div>;
}

function Title({ text, size, lines }: { text: string; size: number; lines: number }) {
  return (
    <div
      style={{
        display: 'block',
        lineClamp: lines,
        fontFamily: 'serif',
        fontWeight: 600,
        fontSize: size,
        lineHeight: 1.14,
        letterSpacing: '-0.012em',
      }}
    >
      {text}
    </div>
  );
}

/** As large as its room allows. A figure of the serif is half as wide as it is tall. */
function Figure({ value, note, most, room }: { value: string; note: string; most: number; room: number }) {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div
        style={{
          fontFamily: 'serif',
          fontWeight: 600,
          fontSize: Math.min(most, Math.floor(room / (value.length * 0.52))),
          lineHeight: 1.08,
          letterSpacing: '-0.03em',
          color: colours.amaranto,
        }}
      >
        {value}
      </div>
      <div style={{ display: 'block', color: colours['ink-2'], lineClamp: 2 }}>{note}</div>
    </div>
  );
}

function Demonstration({ text }: { text: string }) {
  return (
    <div
      style={{
        display: 'flex',
        padding: '4px 18px',
        borderRadius: 99,
        background: colours['cielo-tint'],
        color: colours.cielo,
        fontSize: 22,
        fontWeight: 600,
      }}
    >
      {text}
    </div>
  );
}

function Emblem() {
  return (
    <div style={{ display: 'flex', alignItems: 'center' }}>
      <MarkDrawing size={340} />
    </div>
  );
}
