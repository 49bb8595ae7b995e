import 'server-only';
import { z } from 'zod';
import { ProxyCount } from './network-address';

const flag = z.stringbool().default(false);
/** A setting written and left empty counts as not given. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** 32 bytes in base64. */
const key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'a key must be 32 bytes in base64');

/** The only reader of process.env in the application: a wrong value stops the boot, not the first tender. */
const schema = z
  .object({
    DATABASE_URL: z.string().min(1),
    /** Signs the session cookie. */
    AUTH_SECRET: z.string().min(32),
    /** Wraps the key of each tender: 32 bytes in base64. */
    SEALING_KEY: key,
    /** Those before it, with spaces between: what they sealed opens, and what they signed counts; nothing new is made with them. */
    SEALING_KEYS_BEFORE: z
      .string()
      .default('')
      .transform((text) => text.split(/\s+/).filter((one) => one !== ''))
      .pipe(z.array(key)),
    /** Public address, for links and cookies. */
    APTHAPI_URL: z.url().default('http://localhost:3000'),
    /** The server that carries mail: smtp://user:password@host:587 or smtps://…; absent: notices are read here only. */
    SMTP_URL: orNothing(z.url({ protocol: /^smtps?$/ })),
    /** Who mail is from, needed with SMTP_URL: Apthapi <avisos@example.bo>. */
    MAIL_FROM: orNothing(z.string().regex(/^[^\r\n]+@[^\r\n]+$/, 'MAIL_FROM must be an address')),
    /** A folder for what files hold, outside of the application and backed up with the database; absent: the database keeps it. */
    FILES_DIR: orNothing(z.string().startsWith('/')),
    /** Shown on /contacto: where whoever runs the installation answers. */
    CONTACT_EMAIL: orNothing(z.email()),
    CONTACT_PHONE: orNothing(z.string().regex(/^\+?[\d ()-]{6,40}$/, 'CONTACT_PHONE must be a telephone number')),
    /** How many proxies of ours stand in a row in front and write x-forwarded-for; without one the header is anybody's word. */
    TRUST_PROXY: ProxyCount,
    /** Lets a monitor read /api/metrics: without one the address answers as if nothing stood there. */
    METRICS_TOKEN: orNothing(z.string().min(16)),
    /** Speaks a made-up language to browsers that ask for es-XA first: shows what was written outside of lib/messages. */
    PSEUDO_LOCALE: flag,
    /** Prints every SQL statement, to count them. */
    LOG_SQL: flag,
    /** Set by the scripts that start the server. */
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, 'SMTP_URL needs MAIL_FROM beside it');

/** Whether this installation has somebody who carries its mail. */
export function isMailReady(): boolean {
  return env().SMTP_URL !== undefined;
}

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** Read at first use, so that a build needs no secrets. */
export function env(): Env {
  read ??= schema.parse(process.env);
  return read;
}
