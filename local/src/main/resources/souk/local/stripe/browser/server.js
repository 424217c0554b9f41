// What the script asks of the stand-in that it came from.

const home = new URL(document.currentScript.src).origin;

/** Posts a form. Answers the body, or throws what the stand-in refused with. */
async function post(path, fields) {
  let response;
  try {
    response = await fetch(home + path, { method: 'POST', body: new URLSearchParams(fields) });
  } catch {
    throw { message: 'The payment service cannot be reached. Try again.', code: null };
  }
  const body = await response.json();
  if (!response.ok) {
    throw body.error;
  }
  return body;
}

/** The error of a result, as Stripe.js words it. */
function asError(error, known = {}) {
  return { type: 'error', error: { message: error.message, code: null, ...known } };
}
