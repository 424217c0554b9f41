package souk.functions.media;

import souk.job.Counts;
import souk.job.ObjectJob;
import souk.listing.PictureFiles;
import souk.listing.PictureId;
import souk.wiring.Live;

/**
 * When a seller has uploaded a file: makes a picture of it that a listing can show, or says why
 * not.
 */
public final class PreparePicture extends ObjectJob {
    private final Preparing preparing;

    public PreparePicture() {
        this(Live.stores().pictureFiles());
    }

    PreparePicture(PictureFiles files) {
        this.preparing = new Preparing(files);
    }

    @Override
    protected void prime() {
        Preparing.practise();
    }

    @Override
    protected void run(String key, Counts counts) {
        counts.add(preparing.prepare(PictureId.ofUpload(key)).metric(), 1);
    }
}
