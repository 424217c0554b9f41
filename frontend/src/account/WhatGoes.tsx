/** What erasing an account means, before anybody does it. */
export function WhatGoes() {
  return (
    <div className="mt-3 grid gap-5 sm:grid-cols-2">
      <div>
        <h3 className="font-medium">What goes</h3>
        <ul className="mt-1.5 list-disc space-y-1 pl-5 text-sm text-soft">
          <li>your sign-in and its e-mail address</li>
          <li>your cart, wishlist and saved addresses</li>
          <li>your name and address in orders, parcels and returns</li>
          <li>your shop, if you sell: its page and its products</li>
          <li>what this shop keeps in your browser</li>
        </ul>
      </div>
      <div>
        <h3 className="font-medium">What stays</h3>
        <ul className="mt-1.5 list-disc space-y-1 pl-5 text-sm text-soft">
          <li>what was ordered and paid, without your name: tax law wants it</li>
          <li>your reviews, if you choose so, as of a former shopper</li>
          <li>what Stripe holds about your payments: ask there</li>
        </ul>
      </div>
    </div>
  );
}
