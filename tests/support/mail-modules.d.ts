/** What of these two the tests use: their own packages of types bring nodemailer's along, and that the AWS SDK. */
declare module 'smtp-server' {
  type Session = { envelope: { rcptTo: { address: string }[] } };
  type Done = (error?: (Error & { responseCode?: number }) | null) => void;
  type Options = {
    authOptional: boolean;
    disabledCommands: string[];
    logger: boolean;
    onRcptTo: (address: { address: string }, session: Session, done: Done) => void;
    onData: (stream: NodeJS.ReadableStream, session: Session, done: Done) => void;
  };
  export class SMTPServer {
    constructor(options: Options);
    listen(port: number, host: string, done: () => void): { address: () => { port: number } | string | null };
    close(done: () => void): void;
  }
}

declare module 'mailparser' {
  type Parsed = {
    subject?: string;
    text?: string;
    html: string | false;
    messageId?: string;
    to?: { text: string };
    headers: Map<string, unknown>;
    headerLines: readonly { key: string; line: string }[];
  };
  export function simpleParser(source: NodeJS.ReadableStream | Buffer): Promise<Parsed>;
}
