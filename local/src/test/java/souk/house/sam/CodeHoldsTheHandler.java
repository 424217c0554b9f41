package souk.house.sam;

import java.util.List;

/** Each CodeUri is there and has the class that the function names. */
final class CodeHoldsTheHandler implements SamRule {
    @Override
    public List<String> breaches(Packed packed) {
        return packed.functions().stream()
                .filter(function -> !function.code().contains(file(function)))
                .map(
                        function ->
                                function.code().isEmpty()
                                        ? "the CodeUri of %s, %s, is not there"
                                                .formatted(function.name(), function.codeUri())
                                        : "the CodeUri of %s, %s, does not hold %s"
                                                .formatted(
                                                        function.name(),
                                                        function.codeUri(),
                                                        function.handler()))
                .toList();
    }

    private static String file(Packed.Function function) {
        return function.handler().split("::", 2)[0].replace('.', '/') + ".class";
    }
}
