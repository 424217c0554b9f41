// The bank's question: a dialog over the page.

const CHALLENGE_STYLE = `
  dialog { font: 16px/1.5 system-ui, sans-serif; max-width: 24rem; padding: 24px; color: #1f2937;
    background: #fff; border: 1px solid #6b7280; border-radius: 8px; }
  dialog::backdrop { background: rgb(0 0 0 / 60%); }
  h2 { font-size: 1.25em; margin: 0 0 8px; }
  div { display: flex; gap: 12px; margin-top: 16px; }
  button { flex: 1; font: inherit; padding: 8px 12px; border-radius: 6px; cursor: pointer;
    border: 1px solid #1d4ed8; background: #fff; color: #1d4ed8; }
  button.complete { background: #1d4ed8; color: #fff; }
  button:focus-visible { outline: 2px solid #1d4ed8; outline-offset: 2px; }
`;

function button(text, className) {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.className = className;
  return made;
}

/** Asks the shopper. Answers 'pass' or 'fail'; leaving the dialog fails. */
function askChallenge() {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  dress(root, CHALLENGE_STYLE);
  const dialog = document.createElement('dialog');
  const title = document.createElement('h2');
  const text = document.createElement('p');
  const choices = document.createElement('div');
  const complete = button('Complete', 'complete');
  const fail = button('Fail', 'fail');
  title.id = 'title';
  title.textContent = 'Your bank asks whether this is you';
  text.id = 'text';
  text.textContent = "This stands in for the bank's own page.";
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'text');
  choices.append(complete, fail);
  dialog.append(title, text, choices);
  root.append(dialog);
  document.body.append(host);

  const before = document.activeElement;
  dialog.showModal();
  return new Promise((resolve) => {
    const answer = (choice) => {
      dialog.close();
      host.remove();
      before?.focus?.();
      resolve(choice);
    };
    complete.addEventListener('click', () => answer('pass'));
    fail.addEventListener('click', () => answer('fail'));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      answer('fail');
    });
  });
}
