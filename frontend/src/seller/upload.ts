import { asRefusal } from '@/api/refusal';
import { uploadPicture } from './calls';
import { pictureFault } from './pictureRules';

export interface Uploaded {
  added: string[];
  /** What did not come along, and why, each in a sentence. */
  faults: string[];
}

/** Sends the pictures that are good and fit in. One that is not keeps none of the others. */
export async function uploadAll(files: readonly File[], room: number): Promise<Uploaded> {
  const judged = await Promise.all(files.map(async (file) => ({ file, fault: await faultOf(file) })));
  const good = judged.flatMap(({ file, fault }) => (fault ? [] : [file]));
  const over = good.slice(room);
  const sent = await Promise.allSettled(good.slice(0, room).map(uploadPicture));
  return {
    added: sent.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
    faults: [
      ...judged.flatMap(({ fault }) => fault ?? []),
      ...sent.flatMap((each, place) => (each.status === 'rejected' ? `${good[place]?.name} was not uploaded. ${asRefusal(each.reason).message}` : [])),
      ...(over.length > 0 ? [`There is no room for more: ${over.map(({ name }) => name).join(', ')} left out.`] : []),
    ],
  };
}

async function faultOf(file: File): Promise<string | null> {
  const fault = pictureFault(file);
  if (fault) return fault;
  // Its name may say what it is not.
  const picture = await createImageBitmap(file).catch(() => null);
  picture?.close();
  return picture ? null : `${file.name} cannot be read as a picture.`;
}
