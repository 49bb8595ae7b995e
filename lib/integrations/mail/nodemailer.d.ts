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
  /** @param server its address, with what is asked of it: nothing beside an address is read. */
  export function createTransport(server: string): Transport;
}
