package org.alongside.catalog.adapter;

import java.util.regex.Pattern;

/**
 * The signs that list items begin with. Two lists with the same sign, one below the other, would be one list; so a list
 * below another gets another sign of the same width.
 */
record Signs(String bullet, String number) {

    private static final Pattern DASH = Pattern.compile("(?m)^ {0,3}- ");
    private static final Pattern POINT = Pattern.compile("(?m)^ {0,3}\\d{1,9}\\. ");

    static Signs below(String text) {
        return new Signs(
                DASH.matcher(text).find() ? "* " : "- ", POINT.matcher(text).find() ? "1) " : "1. ");
    }
}
