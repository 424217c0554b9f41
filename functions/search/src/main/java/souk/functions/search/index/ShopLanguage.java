package souk.functions.search.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** The language of most listings, by whose rules words are reduced to their stems. */
public enum ShopLanguage {
    GERMAN("de"),
    /** By Porter: Lucene's light stemmer for English leaves "boxes" and "dishes" as they are. */
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr"),
    ITALIAN("it"),
    DUTCH("nl"),
    PORTUGUESE("pt"),
    SWEDISH("sv"),
    /** No stems: words are only folded. */
    OTHER("other");

    private final String code;

    ShopLanguage(String code) {
        this.code = code;
    }

    /** ISO 639-1, as the template's parameter has it. */
    public String code() {
        return code;
    }

    /** The stems of words. */
    TokenStream stems(TokenStream words) {
        return switch (this) {
            case GERMAN -> new GermanLightStemFilter(words);
            case ENGLISH -> new PorterStemFilter(words);
            case SPANISH -> new SpanishLightStemFilter(words);
            case FRENCH -> new FrenchLightStemFilter(words);
            case ITALIAN -> new ItalianLightStemFilter(words);
            case DUTCH -> new SnowballFilter(words, new DutchStemmer());
            case PORTUGUESE -> new PortugueseLightStemFilter(words);
            case SWEDISH -> new SwedishLightStemFilter(words);
            case OTHER -> words;
        };
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException when the shop does not know it
     */
    public static ShopLanguage of(String code) {
        for (ShopLanguage language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no such language: " + code);
    }
}
