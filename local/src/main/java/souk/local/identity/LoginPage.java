package souk.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page on which a demo user signs in. */
final class LoginPage {
    private static final String PAGE = read();

    private LoginPage() {}

    /**
     * @param refused whether the last try failed
     */
    static String of(boolean refused) {
        var people =
                Arrays.stream(DemoUser.values())
                        .map(
                                user ->
                                        """
                                        <button name="username" value="%s"><b>%s</b> <span>%s</span></button>
                                        """
                                                .formatted(
                                                        user.username(),
                                                        user.username(),
                                                        user.role()))
                        .collect(Collectors.joining());
        var form =
                """
                <p>Choose who you are. Everybody's password is <code>%s</code>, and already filled in.</p>
                %s
                <form method="post">
                <input type="hidden" name="password" value="%s">
                %s</form>
                """
                        .formatted(
                                DemoUser.PASSWORD,
                                refused
                                        ? "<p role=\"alert\">That was not one of the demo users.</p>"
                                        : "",
                                DemoUser.PASSWORD,
                                people);
        return PAGE.replace("<!-- content -->", form);
    }

    /**
     * @param sentence our own words: it is not escaped
     */
    static String problem(String sentence) {
        return PAGE.replace("<!-- content -->", "<p role=\"alert\">" + sentence + "</p>");
    }

    private static String read() {
        try (var page = LoginPage.class.getResourceAsStream("login.html")) {
            if (page == null) {
                throw new IllegalStateException("login.html is not on the class path");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
