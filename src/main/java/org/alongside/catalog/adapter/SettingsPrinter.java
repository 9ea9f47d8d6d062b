package org.alongside.catalog.adapter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.catalog.text.Setting;

/** Sets settings in YAML, quoted where they need it, without a line feed at the end. */
final class SettingsPrinter {

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}]([^:#,\\[\\]{}\"'&*!|>%@`\\\\\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF]|:(?=[\\p{L}\\p{N}]))*");
    private static final int LONGEST_LINE = 100;

    /** Of what a group says, for the eye. */
    private static final List<String> ORDER = List.of("from", "tag", "domain", "count");

    private SettingsPrinter() {}

    static String print(Setting setting) {
        return setting.key() + ":"
                + switch (setting.value()) {
                    case Setting.Value.Single(String text) -> " " + scalar(text);
                    case Setting.Value.Many(List<String> texts) -> many(texts);
                    case Setting.Value.Groups(List<Map<String, String>> groups) ->
                        groups.stream().map(SettingsPrinter::group).collect(Collectors.joining());
                };
    }

    private static String many(List<String> texts) {
        String line = texts.stream().map(SettingsPrinter::scalar).collect(Collectors.joining(", ", " [", "]"));
        return line.length() <= LONGEST_LINE
                ? line
                : texts.stream().map(text -> "\n  - " + scalar(text)).collect(Collectors.joining());
    }

    private static String group(Map<String, String> members) {
        return members.entrySet().stream()
                .sorted(Comparator.comparing(member -> ORDER.indexOf(member.getKey())))
                .map(member -> member.getKey() + ": " + scalar(member.getValue()))
                .collect(Collectors.joining("\n    ", "\n  - ", ""));
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && text.equals(text.strip()) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> quoted.append(escaped(sign)));
        return quoted.append('"').toString();
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default ->
                Character.isISOControl(sign)
                                || Character.getType(sign) == Character.FORMAT
                                || sign == 0x2028
                                || sign == 0x2029
                        ? "\\U%08x".formatted(sign)
                        : Character.toString(sign);
        };
    }
}
