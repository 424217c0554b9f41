package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import souk.functions.search.index.ShopLanguage;
import souk.house.Repository;
import souk.house.reading.Tree;

class LanguagesTest {
    @Test
    void theTemplateTakesEveryLanguageThatSearchKnows() {
        Tree template = Tree.template(Repository.root());

        assertThat(template.at("Parameters", "ShopLanguage", "AllowedValues").texts())
                .containsExactlyElementsOf(
                        Arrays.stream(ShopLanguage.values()).map(ShopLanguage::code).toList());
    }
}
