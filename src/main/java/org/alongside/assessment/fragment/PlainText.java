package org.alongside.assessment.fragment;

import java.util.regex.Pattern;
import org.alongside.catalog.model.SafeHtml;
import org.springframework.web.util.HtmlUtils;

/** Course text where no markup can stand: in the choices of a list, in the name of a button. */
final class PlainText {

    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*?\\balt=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainText() {}

    /** A picture is what stands for it. The sanitiser has escaped every other angle bracket. */
    static String of(SafeHtml html) {
        String told = PICTURE.matcher(html.html()).replaceAll("$1");
        return HtmlUtils.htmlUnescape(TAG.matcher(told).replaceAll("")).strip();
    }
}
