/** What of nodemailer 7 is used here: its own package of types brings the AWS SDK along. */
declare module 'nodemailer' {
  type Address = { name: string; address: string };
  type Message = {
    from: Address | string;
    to: Address;
    subject: string;
    text: string;
    html: string;
    messageId: string;
    headers: Readonly<Record<string, string>>;
  };
  type Transport = { sendMail: (message: Message) => Promise<unknown>; close: () => void };
  type Options = {
    url: string;
    connectionTimeout: number;
    greetingTimeout: number;
    socketTimeout: number;
    disableFileAccess: boolean;
    disableUrlAccess: boolean;
  };
  export function createTransport(options: Options): Transport;
}
