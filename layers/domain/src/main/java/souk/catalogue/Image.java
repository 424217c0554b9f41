package souk.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A picture as pages show it. All of it follows from the address of its largest size, whose name
 * ends in {@code -1600x1200.jpg}: so what keeps the address keeps its size in pixels too.
 *
 * @param src the address of the largest size
 * @param width of the largest size, pixels
 * @param height of the largest size, pixels
 * @param sizes the same picture at each width there is, the narrowest first
 */
public record Image(String src, int width, int height, List<Size> sizes) {
    /**
     * Pixels; a picture has those that are less than its own width, and its own, at most the last.
     */
    public static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private static final Pattern PREPARED =
            Pattern.compile("(.+)-([1-9][0-9]{0,3})x([1-9][0-9]{0,3})\\.jpg");

    /** The side of the drawings that come with the demo, whose names do not tell it. */
    private static final int DRAWING = 600;

    /**
     * One file of a picture.
     *
     * @param width pixels
     */
    public record Size(String src, int width) {}

    public Image {
        sizes = List.copyOf(sizes);
    }

    /** The picture whose largest size has that address. */
    public static Image of(String src) {
        var name = PREPARED.matcher(src);
        if (!name.matches()) {
            return new Image(src, DRAWING, DRAWING, List.of(new Size(src, DRAWING)));
        }
        int width = number(name, 2);
        List<Size> sizes = new ArrayList<>();
        for (int each : WIDTHS) {
            if (each < width) {
                sizes.add(new Size(name.group(1) + "-" + each + ".jpg", each));
            }
        }
        sizes.add(new Size(src, width));
        return new Image(src, width, number(name, 3), sizes);
    }

    private static int number(MatchResult name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
