import { MailPage } from '@/account/mail/MailPage';
import { AccountFrame } from '@/orders/AccountFrame';

export default function Page() {
  return (
    <AccountFrame title="Your mails" why="Sign in to choose which mails you want.">
      <MailPage />
    </AccountFrame>
  );
}
