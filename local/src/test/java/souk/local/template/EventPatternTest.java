package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPatternTest {
    private static final String CHANGE =
            """
            {"eventName": "MODIFY", "dynamodb": {
              "Keys": {"id": {"S": "mug"}},
              "OldImage": {"id": {"S": "mug"}, "stock": {"N": "1"}, "gift": {"BOOL": false}},
              "NewImage": {"id": {"S": "mug"}, "stock": {"N": "0"}, "gift": {"BOOL": true},
                           "price": {"M": {"amount": {"N": "1900"}}}}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Keys': {'id': {'S': ['mug']}}}                                             | true",
                "{'Keys': {'id': {'S': ['jug', 'mug']}}}                                      | true",
                "{'Keys': {'id': {'S': ['jug']}}}                                             | false",
                "{'Keys': {'id': {'N': ['mug']}}}                                             | false",
                "{'NewImage': {'stock': {'N': ['0']}}}                                        | true",
                "{'NewImage': {'stock': {'N': ['0']}}, 'OldImage': {'stock': {'N': ['0']}}}   | false",
                "{'NewImage': {'stock': {'N': [{'anything-but': ['0']}]}}}                    | false",
                "{'OldImage': {'stock': {'N': [{'anything-but': ['0', '2']}]}}}               | true",
                "{'OldImage': {'price': {'N': [{'anything-but': ['0']}]}}}                    | false",
                "{'NewImage': {'gift': {'BOOL': [true]}}}                                     | true",
                "{'OldImage': {'gift': {'BOOL': [true]}}}                                     | false",
                "{'NewImage': {'id': {'S': [{'prefix': 'mu'}]}}}                              | true",
                "{'NewImage': {'id': {'S': [{'prefix': 'ug'}]}}}                              | false",
                "{'NewImage': {'price': {'M': {'amount': {'N': ['1900']}}}}}                  | true",
                "{'NewImage': {'price': {'M': {'amount': {'N': [{'exists': true}]}}}}}        | true",
                "{'OldImage': {'price': {'M': {'amount': {'N': [{'exists': true}]}}}}}        | false",
                "{'OldImage': {'price': {'M': {'amount': {'N': [{'exists': false}]}}}}}       | true",
            })
    void matchesAsLambdaDoes(String pattern, boolean matches) throws JsonProcessingException {
        var change = JsonMapper.builder().build().readTree(CHANGE);

        assertThat(read("{'dynamodb': " + pattern + "}").matches(change)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'dynamodb': {'NewImage': {'stock': {'N': [{'numeric': ['<', 5]}]}}}} | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'stock': {'N': [0]}}}}                     | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'id': {'S': [{'suffix': 'g'}]}}}}          | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'id': {'S': [{'anything-but': 'g'}]}}}}    | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'id': {'S': [{'anything-but': []}]}}}}     | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'id': {'S': [{'prefix': 'a', 'exists': true}]}}}} | has a rule that is not",
                "{'dynamodb': {'NewImage': {'id': {'S': [null]}}}}                     | has a rule that is not known",
                "{'dynamodb': {'NewImage': {'id': {'S': 'mug'}}}}                      | must list what S may be",
                "{'dynamodb': {'NewImage': {'id': {'S': []}}}}                         | must list what S may be",
                "{'dynamodb': {'NewImage': {'id': {}}}}                                | must list what id may be",
                "{'dynamodb': {'Image': {'id': {'S': ['mug']}}}}                       | filters by Image, which AWS does not",
                "{'eventName': ['INSERT']}                                             | filters by eventName, which AWS does not",
                "{'dynamodb': ['x']}                                                   | must have a map as its dynamodb",
                "{}                                                                    | must have a map as its pattern",
                "{'dynamodb': {'Keys': {'id': {'S': ['a']}}, 'Keys': {}}}              | is no JSON",
                "{'dynamodb':                                                          | is no JSON",
            })
    void refusesWhatLambdaWouldNotFollow(String pattern, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(pattern))
                .withMessageContaining(sentence);
    }

    private static EventPattern read(String pattern) {
        return EventPattern.read(pattern.replace('\'', '"'));
    }
}
