// Lists the mails and shows one. Whatever a mail says becomes text here, or stays in its frame.
const byId = (id) => document.getElementById(id);
const ways = document.querySelector('.ways');
/** As many as are listed. */
const MOST = 100;
let mails = [];
let shown = location.hash.slice(1);

function row({ id, to, subject, at }) {
  const item = document.createElement('li');
  const open = document.createElement('button');
  open.type = 'button';
  open.setAttribute('aria-current', String(id === shown));
  for (const [tag, words] of [['b', subject], ['span', `${to}, ${new Date(at).toLocaleString()}`]]) {
    const part = document.createElement(tag);
    part.dir = 'auto';
    part.textContent = words;
    open.append(part);
  }
  open.addEventListener('click', () => {
    shown = id;
    history.replaceState(null, '', `#${id}`);
    list();
    show();
  });
  item.append(open);
  return item;
}

function list() {
  const wanted = byId('to').value.trim().toLowerCase();
  const found = mails.filter(({ to }) => to.toLowerCase().includes(wanted));
  const newest = mails.length === MOST ? ` of the newest ${MOST}` : '';
  byId('count').textContent = `${found.length === 1 ? '1 mail' : `${found.length} mails`}${newest}`;
  byId('mails').replaceChildren(...found.map(row));
}

function show() {
  const mail = mails.find(({ id }) => id === shown);
  byId('mail').hidden = !mail;
  if (!mail) return;
  const { part, look, width } = Object.fromEntries(new FormData(ways));
  byId('subject').textContent = mail.subject;
  byId('sent').textContent = `To ${mail.to}, ${new Date(mail.at).toLocaleString()}`;
  byId('text').textContent = mail.text;
  byId('text').hidden = part !== 'text';
  byId('html').hidden = part !== 'html';
  byId('html').className = width;
  const address = `/messages/${mail.id}.html?look=${look}`;
  if (byId('html').getAttribute('src') !== address) byId('html').src = address;
}

async function load() {
  if (document.hidden) return;
  try {
    const { items } = await (await fetch(`/messages?limit=${MOST}`)).json();
    if (items.length === mails.length && items[0]?.id === mails[0]?.id) return;
    mails = items;
    list();
    show();
  } catch {
    byId('count').textContent = 'The shop does not answer.';
  }
}

ways.addEventListener('change', show);
byId('to').addEventListener('input', list);
void load();
setInterval(load, 3000);
