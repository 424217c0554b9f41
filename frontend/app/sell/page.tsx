import { SellPage } from '@/seller/joining/SellPage';
import { SignInGate } from '@/session/SignInGate';
import { PageHead } from '@/ui/PageHead';

export default function Page() {
  return (
    <>
      <PageHead title="Sell here" path="/sell/" />
      <h1 className="mb-8 text-3xl font-semibold sm:text-4xl">Sell here</h1>
      <SignInGate why="Sign in to apply. A moderator looks at each application.">
        <SellPage />
      </SignInGate>
    </>
  );
}
