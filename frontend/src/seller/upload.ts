import type { Image } from '@/api/shapes';
import { asRefusal } from '@/api/refusal';
import { readPreparation, uploadPicture } from './calls';
import { isHeic, pictureFault, refusalOf } from './pictureRules';

export interface Uploaded {
  added: Image[];
  /** What did not come along, and why, each in a sentence. */
  faults: string[];
}

/** How far all files together are: a share from 0 to 1; at 1 they are being prepared. */
type Tell = (sent: number) => void;

const FIRST_WAIT = 500;
const LONGEST_WAIT = 3000;
const PATIENCE = 120_000;

/** Sends the files that are good and fit in, and waits for their pictures. One that is not keeps none of the others. */
export async function uploadAll(files: readonly File[], room: number, tell: Tell): Promise<Uploaded> {
  const judged = await Promise.all(files.map(async (file) => ({ file, fault: await faultOf(file) })));
  const good = judged.flatMap(({ file, fault }) => (fault ? [] : [file]));
  const over = good.slice(room);
  const sending = good.slice(0, room);
  const share = shares(sending, tell);
  const made = await Promise.all(sending.map((file, place) => pictureOf(file, (bytes) => share(place, bytes))));
  return {
    added: made.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    faults: [
      ...judged.flatMap(({ fault }) => fault ?? []),
      ...made.flatMap((each) => (typeof each === 'string' ? [each] : [])),
      ...(over.length > 0 ? [`There is no room for more: ${over.map(({ name }) => name).join(', ')} left out.`] : []),
    ],
  };
}

function shares(files: readonly File[], tell: Tell) {
  const sent = files.map(() => 0);
  const all = files.reduce((sum, { size }) => sum + size, 0);
  return (place: number, bytes: number) => {
    sent[place] = Math.min(bytes, files[place]?.size ?? 0);
    tell(sent.reduce((sum, each) => sum + each, 0) / Math.max(1, all));
  };
}

/** The picture, or a sentence that says why there is none. */
async function pictureOf(file: File, onSent: (bytes: number) => void): Promise<Image | string> {
  try {
    const id = await uploadPicture(file, onSent);
    onSent(file.size);
    const { state, image, code } = await prepared(id);
    if (state === 'Refused') return refusalOf(file.name, code);
    return image ?? `${file.name} takes longer than usual. Try again in a few minutes.`;
  } catch (reason) {
    return `${file.name} was not uploaded. ${asRefusal(reason).message}`;
  }
}

/** Asks again and again, also when an answer is lost, until the picture is there or refused. */
async function prepared(id: string) {
  const end = Date.now() + PATIENCE;
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    const answer = await readPreparation(id).catch((reason: unknown) => {
      if (!asRefusal(reason).passing || Date.now() > end) throw reason;
      return null;
    });
    if (answer && (answer.state !== 'Waiting' || Date.now() > end)) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function faultOf(file: File): Promise<string | null> {
  const fault = pictureFault(file);
  if (fault) return fault;
  // Its name may say what it is not.
  if (await isHeic(file).catch(() => false)) return refusalOf(file.name, 'HEIC');
  const picture = await createImageBitmap(file).catch(() => null);
  picture?.close();
  return picture ? null : refusalOf(file.name, 'UNREADABLE');
}
