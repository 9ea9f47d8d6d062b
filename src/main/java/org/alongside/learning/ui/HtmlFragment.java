package org.alongside.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import org.alongside.shared.PageReady;

/** A run of HTML as one node, however long: the server keeps one reference to it and nothing else. */
@Tag(Tag.DIV)
class HtmlFragment extends Component implements HasStyle {

    private static final String INNER_HTML = "innerHTML";

    HtmlFragment(String... classNames) {
        addClassNames(classNames);
    }

    /** Shows this instead; the browser hears of it only where it differs. */
    HtmlFragment show(PageReady content) {
        if (!content.html().equals(html())) {
            getElement().setProperty(INNER_HTML, content.html());
        }
        return this;
    }

    String html() {
        return getElement().getProperty(INNER_HTML, "");
    }
}
