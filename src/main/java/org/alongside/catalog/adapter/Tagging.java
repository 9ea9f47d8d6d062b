package org.alongside.catalog.adapter;

import java.util.List;
import java.util.regex.Pattern;

/** Checks the codes of competencies, wherever they are written. Whether a framework knows them is asked elsewhere. */
final class Tagging {

    private static final Pattern CODE = Pattern.compile("([a-z][a-z0-9-]{0,30}:)?[A-Za-z0-9][A-Za-z0-9.-]{0,30}");

    private Tagging() {}

    static List<String> checked(List<String> codes, int line, Margin margin) {
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> margin.error(
                        line,
                        "\"" + code + "\" is not the code of a competency",
                        "write the framework, a colon and the number, such as samhsa:1.2"));
        return codes;
    }
}
