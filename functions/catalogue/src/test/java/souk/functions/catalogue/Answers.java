package souk.functions.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import souk.http.Answer;

/** The answers that a page came with, as the storefront reads them. */
final class Answers {
    private static final String BEGIN = "<script type=\"application/json\" id=\"first-answers\">";

    private Answers() {}

    static JsonNode in(Answer page) {
        int begin = page.text().indexOf(BEGIN) + BEGIN.length();
        try {
            return new ObjectMapper()
                    .readTree(
                            page.text().substring(begin, page.text().indexOf("</script>", begin)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(page.text(), e);
        }
    }
}
