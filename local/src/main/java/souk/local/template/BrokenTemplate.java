package souk.local.template;

import souk.local.fault.StartupError;

/**
 * The template cannot be read, or asks for what cannot be made here; the sentence names the place.
 */
public final class BrokenTemplate extends StartupError {
    BrokenTemplate(String sentence) {
        super(sentence);
    }

    BrokenTemplate(Place place, String sentence) {
        super(place + " " + sentence);
    }
}
